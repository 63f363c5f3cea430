import type { Heading, Root, Text } from 'mdast';
// Brings `data.hProperties` to the types of mdast.
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

const trailingId = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/** Id that an author wrote at the end of a heading, `## Title [#id]`; null when there is none. */
export function headingId(heading: Heading): string | null {
  const last = lastText(heading);
  return (last && trailingId.exec(last.value)?.[1]) ?? null;
}

/** Remark plugin: takes `[#id]` off the heading's text and makes it the element's id. */
export function remarkHeadingIds() {
  return (tree: Root) => {
    visit(tree, 'heading', (heading) => {
      const id = headingId(heading);
      const last = lastText(heading);
      if (!id || !last) return;
      last.value = last.value.replace(trailingId, '');
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}

function lastText(heading: Heading): Text | null {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? last : null;
}
