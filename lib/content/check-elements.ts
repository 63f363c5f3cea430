import type { Criterion } from '@/lib/guidebook/criterion-schema';
import { calloutKinds, caseKinds, isProseComponent, proseComponents } from './components';
import type { Problem } from './problem';
import type { ProseElement, ProseOutline } from './prose-outline';

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

/** Components that are part of a sentence. The formatter breaks the lines of a paragraph that begins with one. */
const inSentences = ['Ref', 'Term', 'Fact'];

/** Components exist, have the attributes they need, and name ids that exist. */
export function checkElements(file: string, outline: ProseOutline, known: Known): Problem[] {
  const faults = outline.elements.flatMap((element) => {
    const messages = elementProblems(element, known);
    return messages.map((message) => ({ file, line: element.line, message }));
  });
  const calendars = outline.elements.filter(({ name }) => name === 'Calendar').slice(1);
  const again = calendars.map(({ line }) => ({
    file,
    line,
    message: '<Calendar> is placed twice',
  }));
  return [...faults, ...again];
}

function elementProblems({ name, attributes, isBlock }: ProseElement, known: Known): string[] {
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
  if (isBlock && inSentences.includes(name)) {
    problems.push(
      `<${name}> on a line of its own breaks its paragraph; begin the paragraph with a word`,
    );
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
export function checkCriteria(
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
