import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/lib/guidebook/text';

/** Inner links get their language; tables get a box that scrolls by itself on a phone. */
export function rehypeReading({ locale }: { locale: Locale }) {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'a') {
        const { href } = element.properties;
        if (typeof href === 'string' && href.startsWith('/guide/')) {
          element.properties.href = `/${locale}${href}`;
        }
      }
      if (element.tagName === 'table' && parent && index !== undefined) {
        parent.children[index] = scrollBox(element);
        return index + 2;
      }
      return undefined;
    });
  };
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
