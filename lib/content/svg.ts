import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/lib/guidebook/text';
import { leadsNowhere, placeOf } from './places';

const labelled = new Set(['title', 'desc', 'text', 'tspan']);

/** Parses an SVG text into its root element; null when there is none. */
export function parseSvg(text: string): Element | null {
  const root: Root = fromHtml(text.slice(Math.max(text.indexOf('<svg'), 0)), {
    fragment: true,
    space: 'svg',
  });
  const found = root.children.find((node) => node.type === 'element' && node.tagName === 'svg');
  return found?.type === 'element' ? found : null;
}

/**
 * What is wrong with a bilingual drawing, in words.
 * @param known `chapter` and `chapter#section` of all that a link may lead to
 */
export function svgProblems(text: string, known: ReadonlySet<string>): string[] {
  const svg = parseSvg(text);
  if (!svg) return ['is not an SVG'];
  const problems: string[] = [];
  if (!svg.properties.viewBox) problems.push('has no viewBox');
  for (const tag of ['title', 'desc']) {
    const has = svg.children.some((node) => node.type === 'element' && node.tagName === tag);
    if (!has) problems.push(`has no <${tag}>`);
  }
  visit(svg, 'element', (element) => {
    if ('style' in element.properties || element.tagName === 'style') {
      problems.push(`<${element.tagName}> sets a style; use the f- classes`);
    }
    if (element.tagName === 'a') problems.push(...linkProblems(element, known));
    if (labelled.has(element.tagName) && ownText(element) && !element.properties.dataZh) {
      problems.push(`"${ownText(element)}" has no data-zh`);
    }
  });
  return problems;
}

function linkProblems(link: Element, known: ReadonlySet<string>): string[] {
  const href = String(link.properties.href);
  const place = placeOf(href);
  return place !== null && known.has(place) ? [] : [leadsNowhere(href)];
}

/**
 * A drawing in one language, with an accessible name taken from its own title and description.
 * @param id becomes the prefix of the ids in it, which must be unique on a page
 */
export function localiseSvg(text: string, id: string, locale: Locale): Element | null {
  const svg = parseSvg(text);
  if (!svg) return null;
  visit(svg, 'element', (element: Element) => {
    const { href } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string') {
      element.properties.href = `/${locale}${href}`;
    }
    const chinese = element.properties.dataZh;
    delete element.properties.dataZh;
    if (locale === 'zh' && typeof chinese === 'string') {
      element.children = [{ type: 'text', value: chinese }];
    }
  });
  nameSvg(svg, id);
  return svg;
}

function nameSvg(svg: Element, id: string): void {
  const names: string[] = [];
  for (const child of svg.children) {
    if (child.type !== 'element' || !['title', 'desc'].includes(child.tagName)) continue;
    child.properties.id = `${id}-${child.tagName}`;
    names.push(child.properties.id);
  }
  delete svg.properties.width;
  delete svg.properties.height;
  // A picture hides what is in it from a screen reader; a drawing with links must not.
  let role = 'img';
  visit(svg, 'element', (element) => {
    if (element.tagName === 'a') role = 'group';
  });
  Object.assign(svg.properties, { role, ariaLabelledBy: names.join(' ') });
}

function ownText(element: Element): string {
  const own = (node: ElementContent) => node.type === 'text' && node.value.trim() !== '';
  return element.children.some(own) ? toString(element).trim() : '';
}
