import { renderMermaidSVG } from 'beautiful-mermaid';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
// Brings `data.meta`, the words after the language of a code fence, to the types of hast.
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseSvg } from './svg';

/** Draws ```` ```mermaid title="…" ```` blocks as SVG when the site is built. Unknown kinds are errors. */
export function rehypeDiagrams() {
  return (tree: Root, file: VFile) => {
    let count = 0;
    visit(tree, 'element', (pre, index, parent) => {
      const code = pre.tagName === 'pre' ? pre.children[0] : null;
      if (!parent || index === undefined || code?.type !== 'element') return;
      const classes = code.properties.className;
      if (!Array.isArray(classes) || !classes.includes('language-mermaid')) return;
      const title = /title="([^"]+)"/.exec(code.data?.meta ?? '')?.[1];
      if (!title) file.fail('a mermaid diagram needs title="…"', pre.position);
      count += 1;
      // The renderer refuses kinds it does not know; the author is told where.
      const drawn = (draw: () => Element) => {
        try {
          return draw();
        } catch (error) {
          return file.fail(error instanceof Error ? error.message : String(error), pre.position);
        }
      };
      parent.children[index] = {
        type: 'element',
        tagName: 'figure',
        properties: { className: ['figure', 'diagram'] },
        children: [drawn(() => drawDiagram(toString(code), title, `diagram-${count}`))],
      };
    });
  };
}

function drawDiagram(source: string, title: string, id: string): Element {
  const text = renderMermaidSVG(source).replaceAll('arrowhead', `${id}-arrow`);
  const svg = parseSvg(text);
  if (!svg) throw new Error('the diagram could not be drawn');
  // The renderer brings a style element with a web font and inline styles; the theme's own CSS replaces both.
  svg.children = svg.children.filter((node) => node.type !== 'element' || node.tagName !== 'style');
  visit(svg, 'element', (element) => {
    delete element.properties.style;
    for (const [name, value] of Object.entries(element.properties)) {
      if (typeof value === 'string' && /\d\.\d{2,}/.test(value)) {
        element.properties[name] = value.replace(/-?\d+\.\d+/g, (n) =>
          String(Math.round(Number(n) * 10) / 10),
        );
      }
      if (/^data[A-Z]/.test(name)) Reflect.deleteProperty(element.properties, name);
    }
  });
  const { width } = svg.properties;
  Object.assign(svg.properties, {
    role: 'img',
    ariaLabel: title,
    className: ['mermaid'],
    width,
    height: undefined,
  });
  return svg;
}
