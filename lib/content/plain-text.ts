import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Prose } from './prose-source';

/** What stands for something that is no running text: a formula, code, a fact's value. */
const GAP = '\n';

/**
 * The running text of one language of one chapter, a paragraph at a time: without marks, notes,
 * code and tables. A formula or a fact splits its paragraph, so that no false neighbours arise.
 */
export function plainParagraphs({ tree }: Prose): string[] {
  const paragraphs: string[] = [];
  visit(tree, 'paragraph', (node) => {
    paragraphs.push(...textOf(node).split(GAP));
  });
  return paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (node.type === 'inlineMath' || node.type === 'inlineCode') return GAP;
  if (node.type === 'mdxJsxTextElement' && node.name === 'Fact') return GAP;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
