import type { Guidebook } from '@/lib/guidebook/guidebook';
import { checkCondition } from './check-criterion';
import type { Problem } from './problem';
import type { YamlFile } from './read-yaml';

type SharedFiles = Record<
  'outline' | 'seeds' | 'facts' | 'glossary' | 'references' | 'corrections',
  YamlFile<unknown>
>;
/** Adds a problem at a path in a file. */
export type Say = (path: PropertyKey[], message: string) => void;

/** Problems of the shared files: doubled ids, dangling references, unclaimed seed passages. */
export function checkGuidebook(guidebook: Guidebook, files: SharedFiles): Problem[] {
  const problems: Problem[] = [];
  const sayIn =
    (file: YamlFile<unknown>): Say =>
    (path, message) =>
      problems.push({ ...file.placeOf(path), message });

  checkOutline(guidebook, sayIn(files.outline));
  checkSeedPassages(guidebook, sayIn(files.seeds), sayIn(files.outline));

  const { references, corrections } = guidebook.sources;
  const known = new Set(references.map(({ id }) => id));
  const sections = sectionPlaces(guidebook);
  checkUnique(references, [], sayIn(files.references));
  checkUniqueWorks(references, sayIn(files.references));
  checkUnique(guidebook.facts, [], sayIn(files.facts));
  checkUnique(guidebook.glossary, [], sayIn(files.glossary));
  for (const [index, correction] of corrections.entries()) {
    const say = sayIn(files.corrections);
    if (!sections.has(correction.section)) {
      say([index, 'section'], `section ${correction.section} does not exist`);
    }
    for (const id of correction.references) {
      if (!known.has(id)) say([index, 'references'], `reference "${id}" does not exist`);
    }
  }
  for (const [index, fact] of guidebook.facts.entries()) {
    if (!known.has(fact.source)) {
      sayIn(files.facts)(
        [index, 'source'],
        `fact ${fact.id}: reference "${fact.source}" does not exist`,
      );
    }
    if (fact.applies) {
      checkCondition(guidebook, fact.applies, (message) =>
        sayIn(files.facts)([index, 'applies'], `fact ${fact.id}: ${message}`),
      );
    }
  }
  for (const [index, term] of guidebook.glossary.entries()) {
    if (term.section && !sections.has(term.section)) {
      sayIn(files.glossary)(
        [index, 'section'],
        `term ${term.id}: section ${term.section} does not exist`,
      );
    }
  }
  checkUnique(
    Object.values(guidebook.criteria)
      .flat()
      .flatMap(({ id, formerly }) => [
        { id },
        ...(formerly ?? []).map((former) => ({ id: former })),
      ]),
    [],
    (_path, message) =>
      problems.push({ file: 'content/chapters', line: 1, message: `criterion ${message}` }),
  );
  return problems;
}

function checkOutline(guidebook: Guidebook, say: Say): void {
  const chapters = guidebook.parts.flatMap((part) => part.chapters);
  checkUnique(guidebook.parts, ['parts'], say);
  checkUnique(chapters, ['parts'], say);
  checkUnique(guidebook.profile, ['profile'], say);
  checkUnique(guidebook.stages, ['stages'], say);
  for (const chapter of chapters) checkUnique(chapter.sections, ['parts'], say);
  const { bands } = guidebook;
  const rising = bands.every(
    (band, index) => index === 0 || band.from > (bands[index - 1]?.from ?? 0),
  );
  if (bands[0]?.from !== 0 || !rising) say(['bands'], 'bands must begin at 0 and rise');
}

export function checkUnique(items: readonly { id: string }[], path: PropertyKey[], say: Say): void {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) say([...path, index, 'id'], `id "${id}" is used twice`);
    seen.add(id);
  }
}

/** One work, one reference: two ids with one address would be cited as two works. */
export function checkUniqueWorks(
  references: readonly { id: string; url: string }[],
  say: Say,
): void {
  const seen = new Map<string, string>();
  for (const [index, { id, url }] of references.entries()) {
    const address = url.replace(/\/$/, '').toLowerCase();
    const other = seen.get(address);
    if (other !== undefined && other !== id) {
      say([index, 'url'], `${id} has the address of ${other}: cite that one`);
    }
    seen.set(address, id);
  }
}

/** Every passage of the seed documents that the book draws on is claimed by a section or a page, and no other is. */
function checkSeedPassages(guidebook: Guidebook, saySeed: Say, sayOutline: Say): void {
  const listed = guidebook.sources.seeds.flatMap(({ passages }) => passages);
  const sections = guidebook.parts.flatMap((part) =>
    part.chapters.flatMap((chapter) => chapter.sections),
  );
  const claims = [...sections, ...guidebook.pages].flatMap(({ seeds }) => seeds);
  const claimed = new Set(claims);
  for (const [index, seed] of guidebook.sources.seeds.entries()) {
    for (const passage of seed.passages) {
      const last = Number(passage.split(/[:-]/).at(-1));
      if (!claimed.has(passage))
        saySeed([index, 'passages'], `passage ${passage} is claimed by no section`);
      if (last > seed.lines)
        saySeed([index, 'passages'], `passage ${passage} ends after line ${seed.lines}`);
    }
  }
  for (const passage of claimed) {
    if (!listed.includes(passage))
      sayOutline(['parts'], `passage ${passage} is not listed in seeds.yaml`);
  }
}

export function sectionPlaces(guidebook: Guidebook): ReadonlySet<string> {
  const chapters = guidebook.parts.flatMap((part) => part.chapters);
  return new Set(chapters.flatMap(({ id, sections }) => sections.map((s) => `${id}#${s.id}`)));
}
