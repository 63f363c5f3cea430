import type { Heading, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingId } from './heading-ids';
import type { Prose } from './prose-source';

export type ProseHeading = { depth: number; id: string | null; title: string; line: number };
export type ProseElement = {
  name: string;
  attributes: Readonly<Record<string, string | null>>;
  /** Id of the h2 section that it stands in; null before the first. */
  section: string | null;
  /** It stands on lines of its own, outside any paragraph. */
  isBlock: boolean;
  line: number;
};

/** What the checks need to know of one language of a chapter, in document order. */
export type ProseOutline = {
  headings: ProseHeading[];
  elements: ProseElement[];
  links: { href: string; line: number }[];
  /** Constructs that are forbidden in prose: ES modules, expressions, HTML. */
  forbidden: { what: string; line: number }[];
  /** What both languages must have in the same order, as readable marks: `## founding`, `table 3 columns`. */
  sequence: { mark: string; line: number }[];
};

/** Walks the syntax tree once and lists what is in it. */
export function outlineProse(prose: Prose): ProseOutline {
  const outline: ProseOutline = {
    headings: [],
    elements: [],
    links: [],
    forbidden: [],
    sequence: [],
  };
  let section: string | null = null;
  const mark = (text: string, line: number) => outline.sequence.push({ mark: text, line });

  visit(prose.tree, (node) => {
    const line = (node.position?.start.line ?? 1) + prose.lineOffset;
    if (node.type === 'heading') {
      const heading = readHeading(node, line);
      if (heading.depth === 2) section = heading.id;
      outline.headings.push(heading);
      mark(`${'#'.repeat(heading.depth)} ${heading.id ?? heading.title}`, line);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const element = readElement(node, section, line, outline);
      outline.elements.push(element);
      // Word order moves a term within its sentence; everything else keeps its place.
      if (element.name !== 'Term')
        mark(`<${element.name} ${element.attributes.id ?? element.attributes.kind ?? ''}>`, line);
    } else if (node.type === 'link') {
      outline.links.push({ href: node.url, line });
    } else if (node.type === 'table') {
      mark(`table of ${node.children[0]?.children.length ?? 0} columns`, line);
    } else if (node.type === 'code') {
      mark(`code ${node.lang ?? ''}`, line);
    } else {
      const what = forbiddenConstruct(node);
      if (what) outline.forbidden.push({ what, line });
    }
  });
  return outline;
}

function readHeading(node: Heading, line: number): ProseHeading {
  const id = headingId(node);
  const title = toString(node).replace(/\s*\[#[^\]]*\]\s*$/, '');
  return { depth: node.depth, id, title, line };
}

function readElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  section: string | null,
  line: number,
  outline: ProseOutline,
): ProseElement {
  const attributes: Record<string, string | null> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') {
      attributes[attribute.name] = attribute.value ?? null;
    } else if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) {
      attributes[attribute.name] = null;
    } else {
      outline.forbidden.push({ what: 'an expression as an attribute', line });
    }
  }
  const isBlock = node.type === 'mdxJsxFlowElement';
  return { name: node.name ?? '', attributes, section, isBlock, line };
}

function forbiddenConstruct(node: Nodes): string | null {
  if (node.type === 'mdxjsEsm') return 'import or export';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
    return comment ? null : `the expression {${node.value.slice(0, 40)}}`;
  }
  return null;
}
