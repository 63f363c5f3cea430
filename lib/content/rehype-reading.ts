import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/lib/guidebook/text';

const formula = { en: 'Formula', zh: '公式' } as const satisfies Record<Locale, string>;

/** Inner links get their language; tables and formulas get a box that scrolls by itself on a phone. */
export function rehypeReading({ locale }: { locale: Locale }) {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'a') {
        const { href } = element.properties;
        if (typeof href === 'string' && href.startsWith('/guide/')) {
          element.properties.href = `/${locale}${href}`;
          // Followed as components/ui/link.tsx is.
          element.properties.dataSoft = '';
        }
      }
      if (element.tagName === 'table' && parent && index !== undefined) {
        parent.children[index] = scrollBox(element, headText(element));
        return index + 2;
      }
      if (isFormula(element) && parent && index !== undefined) {
        parent.children[index] = scrollBox(
          { ...element, tagName: 'div' },
          formula[locale],
          'formula-box',
        );
        return index + 2;
      }
      return undefined;
    });
  };
}

/** A formula on lines of its own in the source, or all that a paragraph holds. */
function isFormula({ tagName, properties, children }: Element): boolean {
  const [only, ...others] = children;
  if (only?.type !== 'element' || others.length > 0) return false;
  if (tagName === 'p') return hasClass(only, 'katex');
  return hasClass({ properties }, 'katex') && only.properties.display === 'block';
}

function hasClass({ properties }: Pick<Element, 'properties'>, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** What is wide is scrolled by keyboard too, so its box takes focus and has a name. */
function scrollBox(content: Element, label: string, className = 'table-box'): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: [className],
      tabIndex: 0,
      role: 'group',
      ariaLabel: label,
    },
    children: [content],
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
