import type { Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

type Child = Root['children'][number];

/**
 * Groups a chapter: what stands before the first h2 becomes `<Opening>`, and each h2 with what
 * follows becomes `<Section id>`, its criteria apart in `<SectionCriteria>`, so that the page can
 * set them beside the text.
 */
export function rehypeSections() {
  return (tree: Root) => {
    const groups: { id: string | null; children: Child[] }[] = [{ id: null, children: [] }];
    const footnotes: Child[] = [];
    for (const child of tree.children) {
      const element = child.type === 'element' ? child : null;
      // The only section at this depth is the list of notes that GFM appends.
      if (element?.tagName === 'section') {
        footnotes.push(element);
        continue;
      }
      if (element?.tagName === 'h2')
        groups.push({ id: String(element.properties.id), children: [] });
      groups.at(-1)?.children.push(child);
    }
    tree.children = [...groups.map(({ id, children }) => group(id, children)), ...footnotes];
  };
}

function group(id: string | null, children: Child[]): MdxJsxFlowElementHast {
  if (id === null) return jsx('Opening', null, children);
  nameSection(children, id);
  const criteria = children.filter(isCriterion);
  const prose = children.filter((child) => !isCriterion(child));
  const beside = criteria.length > 0 ? [jsx('SectionCriteria', id, criteria)] : [];
  return jsx('Section', id, [jsx('SectionProse', id, prose), ...beside]);
}

/** A citation mark leads to the list of its own section, so it must know which that is. */
function nameSection(children: Child[], id: string): void {
  visit({ type: 'root', children } satisfies Root, (node) => {
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Ref') return;
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'section', value: id });
  });
}

function jsx(name: string, id: string | null, children: Child[]): MdxJsxFlowElementHast {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: id === null ? [] : [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: children as MdxJsxFlowElementHast['children'],
  };
}

function isCriterion(child: Child): boolean {
  return child.type === 'mdxJsxFlowElement' && child.name === 'Criterion';
}
