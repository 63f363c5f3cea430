import type { Element, Root } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Locale } from '@/lib/guidebook/text';

/** Longest formula, in characters as shown, that fits the narrowest phone. */
const NARROW = 24;

/** Inner links get their language; tables get a box that scrolls by itself on a phone, and long formulas scroll too. */
export function rehypeReading({ locale }: { locale: Locale }) {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'a') {
        const { href } = element.properties;
        if (typeof href === 'string' && href.startsWith('/guide/')) {
          element.properties.href = `/${locale}${href}`;
        }
      }
      // What scrolls takes focus, so that a keyboard scrolls it too.
      if (isFormula(element) && shownLength(element) > NARROW) element.properties.tabIndex = 0;
      if (element.tagName === 'table' && parent && index !== undefined) {
        parent.children[index] = scrollBox(element);
        return index + 2;
      }
      return undefined;
    });
  };
}

function isFormula({ tagName, properties }: Element): boolean {
  const { className } = properties;
  return tagName === 'span' && Array.isArray(className) && className.includes('katex');
}

/** The LaTeX that KaTeX leaves beside the formula is not shown. */
function shownLength(formula: Element): number {
  let length = 0;
  visit(formula, (node) => {
    if (node.type === 'element' && node.tagName === 'annotation') return SKIP;
    if (node.type === 'text') length += node.value.length;
    return CONTINUE;
  });
  return length;
}

/** A wide table is scrolled by keyboard too, so its box takes focus and is named by its column heads. */
function scrollBox(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['table-box'],
      tabIndex: 0,
      role: 'group',
      ariaLabel: headText(table),
    },
    children: [table],
  };
}

function headText(table: Element): string {
  const heads: string[] = [];
  visit(table, 'element', (cell) => {
    if (cell.tagName !== 'th') return;
    visit(cell, 'text', (text) => void heads.push(text.value));
  });
  return heads.join(' · ');
}
