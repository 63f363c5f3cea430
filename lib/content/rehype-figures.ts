import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/lib/guidebook/text';
import { localiseSvg } from './svg';

/** Puts the drawing of each `<Figure id>` in front of its caption, in the language of the page. */
export function rehypeFigures({ folder, locale }: { folder: string; locale: Locale }) {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Figure') return;
      const attribute = node.attributes.find(
        (a) => a.type === 'mdxJsxAttribute' && a.name === 'id',
      );
      if (typeof attribute?.value !== 'string') return;
      const text = readFileSync(join(folder, `${attribute.value}.svg`), 'utf8');
      const svg = localiseSvg(text, `figure-${attribute.value}`, locale);
      if (!svg) return;
      node.children = [
        svg,
        {
          type: 'element',
          tagName: 'figcaption',
          properties: {},
          children: unwrapped(node.children),
        },
      ];
    });
  };
}

/** A caption is one line: the paragraph that MDX puts around it goes. */
function unwrapped(children: Root['children']): never[] {
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  ) as never[];
}
