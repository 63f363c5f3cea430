import type { Nodes, Root, Text } from 'hast';

const BREAK = /[ \t]*\n[ \t]*/;
/** Elements that break the line themselves; what stands around them is another line. */
const BLOCK = /^(p|li|h[1-6]|td|th|figcaption|dt|dd|pre|blockquote|ul|ol|table|div)$/;
/** A component that shows a value of its own, which in Chinese text counts as Chinese. */
const VALUE = /^(Fact|Ref)$/;

/**
 * Joins the lines of Chinese paragraphs: the formatter breaks paragraphs that begin with a
 * component, and a browser would show each break as a space. A space stays only where the book
 * sets one: between Chinese and Latin letters or figures.
 */
export function rehypeChineseLines() {
  return (tree: Root) => {
    const runs: Text[][] = [[]];
    collect(tree, runs);
    runs.forEach(joinLines);
  };
}

/** The text nodes of each line of thought, in order. */
function collect(node: Nodes, runs: Text[][]): void {
  if (node.type === 'text') runs.at(-1)?.push(node);
  if (!('children' in node)) return;
  const name = 'tagName' in node ? node.tagName : 'name' in node ? (node.name ?? '') : '';
  if (name === 'pre' || name === 'svg') return;
  if (VALUE.test(name)) runs.at(-1)?.push({ type: 'text', value: '值' });
  const isBlock = BLOCK.test(name) || node.type === 'mdxJsxFlowElement';
  if (isBlock) runs.push([]);
  for (const child of node.children) collect(child, runs);
  if (isBlock) runs.push([]);
}

function joinLines(texts: readonly Text[]): void {
  texts.forEach((text, index) => {
    for (let found = BREAK.exec(text.value); found; found = BREAK.exec(text.value)) {
      const before = text.value.slice(0, found.index);
      const after = text.value.slice(found.index + found[0].length);
      const left = before || lastOf(texts.slice(0, index));
      const right = after || firstOf(texts.slice(index + 1));
      text.value = before + between(left.at(-1), right.trimStart()[0]) + after;
    }
  });
}

const lastOf = (texts: readonly Text[]) =>
  texts.findLast(({ value }) => value.trim() !== '')?.value.trimEnd() ?? '';
const firstOf = (texts: readonly Text[]) =>
  texts.find(({ value }) => value.trim() !== '')?.value ?? '';

function between(left: string | undefined, right: string | undefined): string {
  if (!left || !right) return '';
  const isHan = (char: string) => /\p{Script=Han}/u.test(char);
  const isFull = (char: string) => /[　-〿＀-￯“”‘’—…]/u.test(char);
  if (isFull(left) || isFull(right)) return '';
  return isHan(left) && isHan(right) ? '' : ' ';
}
