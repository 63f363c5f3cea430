import { faqChapter } from '@/lib/guidebook/faq';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { checkChapter } from './check-chapter';
import type { Known } from './check-elements';
import { checkUnique, sectionPlaces, type Say } from './check-guidebook';
import { citationsOf } from './citations';
import type { Problem } from './problem';
import type { BothProse } from './read-files';
import type { YamlFile } from './read-yaml';

type PageFiles = Record<'resources' | 'claims' | 'faq', YamlFile<unknown>>;

/** Problems of the pages beside the chapters: resources, claims to check, questions. */
export function checkPages(guidebook: Guidebook, files: PageFiles): Problem[] {
  const problems: Problem[] = [];
  const sayIn =
    (file: YamlFile<unknown>): Say =>
    (path, message) =>
      problems.push({ ...file.placeOf(path), message });
  const { resources, claims, faq } = guidebook;
  const stages = new Set(guidebook.stages.map(({ id }) => id));

  checkUnique(resources, [], sayIn(files.resources));
  for (const [index, resource] of resources.entries()) {
    const say: Say = (path, message) =>
      sayIn(files.resources)([index, ...path], `${resource.id}: ${message}`);
    checkPlaces(guidebook, resource.sections, say);
    checkSeeds(guidebook, 'resources', resource.seeds, say);
    for (const stage of resource.stages) {
      if (!stages.has(stage)) say(['stages'], `stage "${stage}" does not exist`);
    }
  }

  checkUnique(claims, [], sayIn(files.claims));
  for (const [index, { id, seeds }] of claims.entries()) {
    checkSeeds(guidebook, null, seeds, (path, message) =>
      sayIn(files.claims)([index, ...path], `${id}: ${message}`),
    );
  }

  checkUnique(faq, [], sayIn(files.faq));
  for (const [group, { questions }] of faq.entries()) {
    for (const [index, { id, sections, seeds }] of questions.entries()) {
      const say: Say = (path, message) =>
        sayIn(files.faq)([group, 'questions', index, ...path], `${id}: ${message}`);
      checkPlaces(guidebook, sections, say);
      checkSeeds(guidebook, 'faq', seeds, say);
    }
  }
  checkAnswered(guidebook, sayIn(files.faq));
  return problems;
}

/** Problems of the answers: both languages against the questions and each other; each answer names what it rests on. */
export function checkAnswers(
  guidebook: Guidebook,
  answers: BothProse,
  known: Omit<Known, 'figures'>,
): Problem[] {
  const chapter = faqChapter(guidebook);
  const { bySection } = citationsOf(answers.en, guidebook.facts);
  const unproven = chapter.sections.filter(({ id }) => !bySection[id]?.length);
  return [
    ...checkChapter(chapter, answers, [], { ...known, figures: new Set() }),
    ...unproven.map(({ id }) => ({
      file: answers.en.file,
      line: 1,
      message: `the answer #${id} names no reference and no fact`,
    })),
  ];
}

function checkPlaces(guidebook: Guidebook, sections: readonly string[], say: Say): void {
  const places = sectionPlaces(guidebook);
  for (const place of sections) {
    if (!places.has(place)) say(['sections'], `section ${place} does not exist`);
  }
}

/** A passage lies within one that the page claims; without a page, within the document. */
function checkSeeds(
  guidebook: Guidebook,
  page: string | null,
  seeds: readonly string[],
  say: Say,
): void {
  const claimed = page
    ? guidebook.pages.flatMap(({ id, seeds: claims }) => (id === page ? claims : []))
    : guidebook.sources.seeds.map(({ id, lines }) => `${id}:1-${lines}`);
  for (const passage of seeds) {
    if (claimed.some((claim) => lies(passage, claim))) continue;
    say(
      ['seeds'],
      `passage ${passage} is not ${page ? 'claimed by this page' : 'in the document'}`,
    );
  }
}

/** Each question of the seed documents, which is a passage inside one that the page claims, has its answer. */
function checkAnswered(guidebook: Guidebook, say: Say): void {
  const claims = guidebook.pages.find(({ id }) => id === 'faq')?.seeds ?? [];
  const answered = faqChapter(guidebook).sections.flatMap(({ seeds }) => seeds);
  for (const passage of guidebook.sources.seeds.flatMap(({ passages }) => passages)) {
    const isQuestion = !claims.includes(passage) && claims.some((claim) => lies(passage, claim));
    if (isQuestion && !answered.includes(passage)) {
      say([], `passage ${passage} is answered by no question`);
    }
  }
}

/** Whether a passage lies within another: 000:652 within 000:642-698. */
function lies(passage: string, within: string): boolean {
  const [inner, outer] = [passage, within].map((text) => {
    const [document = '', lines = ''] = text.split(':');
    const [first = '', last = first] = lines.split('-');
    return { document, first: Number(first), last: Number(last) };
  });
  if (!inner || !outer) return false;
  return (
    inner.document === outer.document && inner.first >= outer.first && inner.last <= outer.last
  );
}
