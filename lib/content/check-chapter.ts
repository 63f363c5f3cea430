import type { Criterion } from '@/lib/guidebook/criterion-schema';
import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import { locales, type Locale } from '@/lib/guidebook/text';
import { calloutKinds, caseKinds, isProseComponent, proseComponents } from './components';
import type { Problem } from './problem';
import { outlineProse, type ProseElement, type ProseOutline } from './prose-outline';
import type { Prose } from './prose-source';

/** Ids that prose may name, by component. */
export type Known = {
  facts: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  references: ReadonlySet<string>;
  liveParts: ReadonlySet<string>;
  /** Figures of this chapter. */
  figures: ReadonlySet<string>;
  /** `chapter` and `chapter#section` of all that is written. */
  places: ReadonlySet<string>;
};

/** All problems of one written chapter: both languages against the outline, the criteria and each other. */
export function checkChapter(
  chapter: Chapter,
  prose: Readonly<Record<Locale, Prose>>,
  criteria: readonly Criterion[],
  known: Known,
): Problem[] {
  const outlines = { en: outlineProse(prose.en), zh: outlineProse(prose.zh) };
  return [
    ...locales.flatMap((locale) => {
      const { file } = prose[locale];
      const outline = outlines[locale];
      return [
        ...checkHeadings(file, chapter, locale, outline),
        ...checkElements(file, outline, known),
        ...checkCriteria(file, outline, criteria),
        ...checkLinks(file, outline, known),
        ...checkReading(prose[locale], known),
        ...outline.forbidden.map(({ what, line }) => ({
          file,
          line,
          message: `prose may not contain ${what}`,
        })),
      ];
    }),
    ...checkParity(prose, outlines),
  ];
}

function checkHeadings(
  file: string,
  chapter: Chapter,
  locale: Locale,
  outline: ProseOutline,
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { depth, id, title, line } of outline.headings) {
    const say = (message: string) => problems.push({ file, line, message });
    if (depth === 1) say(`the page writes its own title; begin with ## instead of # "${title}"`);
    if (!id) say(`heading "${title}" has no id; write ## ${title} [#its-id]`);
    else if (seen.has(id)) say(`heading id #${id} is used twice`);
    if (id) seen.add(id);
  }
  const written = outline.headings.filter((heading) => heading.depth === 2);
  for (const [index, section] of chapter.sections.entries()) {
    const heading = written[index];
    const line = heading?.line ?? 1;
    if (heading?.id !== section.id) {
      const found = heading ? `#${heading.id ?? heading.title}` : 'nothing';
      problems.push({
        file,
        line,
        message: `section #${section.id} should stand here, found ${found}`,
      });
      return problems;
    }
    if (heading.title !== section.title[locale]) {
      problems.push({
        file,
        line,
        message: `section #${section.id} is called "${section.title[locale]}" in guidebook.yaml, here "${heading.title}"`,
      });
    }
  }
  for (const extra of written.slice(chapter.sections.length)) {
    problems.push({
      file,
      line: extra.line,
      message: `section #${extra.id ?? extra.title} is not in guidebook.yaml`,
    });
  }
  return problems;
}

function checkElements(file: string, outline: ProseOutline, known: Known): Problem[] {
  return outline.elements.flatMap((element) => {
    const messages = elementProblems(element, known);
    return messages.map((message) => ({ file, line: element.line, message }));
  });
}

function elementProblems({ name, attributes }: ProseElement, known: Known): string[] {
  if (!isProseComponent(name)) {
    const names = Object.keys(proseComponents).join(', ');
    return [`<${name}> is not a component of the book (${names})`];
  }
  const allowed: Record<string, boolean> = proseComponents[name];
  const problems = Object.keys(attributes)
    .filter((attribute) => !Object.hasOwn(allowed, attribute))
    .map((attribute) => `<${name}> has no attribute "${attribute}"`);
  for (const [attribute, required] of Object.entries(allowed)) {
    if (required && !attributes[attribute]) problems.push(`<${name}> needs ${attribute}="…"`);
  }
  const { id, kind } = attributes;
  const registers: Partial<Record<string, ReadonlySet<string>>> = {
    Fact: known.facts,
    Term: known.terms,
    Ref: known.references,
    Live: known.liveParts,
    Figure: known.figures,
  };
  const register = registers[name];
  if (id && register && !register.has(id)) problems.push(`<${name} id="${id}"> does not exist`);
  const kinds: readonly string[] | null =
    name === 'Callout' ? calloutKinds : name === 'Case' ? caseKinds : null;
  if (kind && kinds && !kinds.includes(kind)) {
    problems.push(`<${name} kind="${kind}">: kinds are ${kinds.join(', ')}`);
  }
  return problems;
}

/** Each active criterion stands exactly once, in its own section. */
function checkCriteria(
  file: string,
  outline: ProseOutline,
  criteria: readonly Criterion[],
): Problem[] {
  const problems: Problem[] = [];
  const placed = outline.elements.filter((element) => element.name === 'Criterion');
  const active = new Map(
    criteria.filter(({ status }) => status !== 'retired').map((c) => [c.id, c]),
  );
  const seen = new Set<string>();
  for (const { attributes, section, line } of placed) {
    const id = attributes.id ?? '';
    const criterion = active.get(id);
    const say = (message: string) => problems.push({ file, line, message });
    if (!criterion) say(`<Criterion id="${id}"> is not an active criterion of this chapter`);
    else if (seen.has(id)) say(`criterion ${id} is placed twice`);
    else if (criterion.section !== section) {
      say(
        `criterion ${id} belongs to section #${criterion.section}, placed in #${section ?? 'the opening'}`,
      );
    }
    seen.add(id);
  }
  for (const id of active.keys()) {
    if (!seen.has(id)) problems.push({ file, line: 1, message: `criterion ${id} is not placed` });
  }
  return problems;
}

/** Inner links are written `/guide/<chapter>#<id>`, without the language. */
function checkLinks(file: string, outline: ProseOutline, known: Known): Problem[] {
  return outline.links.flatMap(({ href, line }) => {
    if (/^https:\/\//.test(href)) return [];
    if (href.startsWith('#')) {
      const exists = outline.headings.some((heading) => heading.id === href.slice(1));
      return exists ? [] : [{ file, line, message: `link ${href}: no such heading here` }];
    }
    const place = /^\/guide\/(.+)$/.exec(href)?.[1];
    if (place && known.places.has(place)) return [];
    return [
      { file, line, message: `link ${href} leads nowhere (inner links: /guide/<chapter>#<id>)` },
    ];
  });
}

function checkReading(prose: Prose, known: Known): Problem[] {
  return prose.frontmatter.reading
    .filter(({ ref }) => !known.references.has(ref))
    .map(({ ref }) => ({
      file: prose.file,
      line: 1,
      message: `reading: reference "${ref}" does not exist`,
    }));
}

/** Both languages say the same: the first difference is named, since all later ones follow from it. */
function checkParity(
  prose: Readonly<Record<Locale, Prose>>,
  outlines: Readonly<Record<Locale, ProseOutline>>,
): Problem[] {
  const reading = (locale: Locale) =>
    prose[locale].frontmatter.reading.map(({ ref }) => ref).join(' ');
  const problems: Problem[] = [];
  if (reading('en') !== reading('zh')) {
    problems.push({
      file: prose.zh.file,
      line: 1,
      message: `reading differs from en.mdx: ${reading('en')}`,
    });
  }
  const terms = (locale: Locale) =>
    outlines[locale].elements.flatMap(({ name, attributes }) =>
      name === 'Term' ? [attributes.id] : [],
    );
  const missing = terms('en').filter((id) => !terms('zh').includes(id));
  const extra = terms('zh').filter((id) => !terms('en').includes(id));
  if (missing.length + extra.length > 0) {
    const message = `terms differ from en.mdx: missing ${missing.join(', ') || 'none'}; extra ${extra.join(', ') || 'none'}`;
    problems.push({ file: prose.zh.file, line: 1, message });
  }
  const [en, zh] = [outlines.en.sequence, outlines.zh.sequence];
  const at = en.findIndex(({ mark }, index) => zh[index]?.mark !== mark);
  const first = at >= 0 ? at : zh.length > en.length ? en.length : -1;
  if (first >= 0) {
    problems.push({
      file: prose.zh.file,
      line: zh[first]?.line ?? zh.at(-1)?.line ?? 1,
      message: `differs from en.mdx:${en[first]?.line ?? 'end'}: there ${en[first]?.mark ?? 'nothing'}, here ${zh[first]?.mark ?? 'nothing'}`,
    });
  }
  return problems;
}
