import type { Answer, Assessment, Choice } from '@/lib/assessment/assessment';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { rubricOf, type Rubric, type RubricCriterion } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Titles } from './worked';

/** One invented criterion and its answer. */
type Case = { weight: number; choice: Choice | null; shown?: boolean; blocker?: boolean };
const at = (level: Level, weight = 1, shown = true): Case => ({
  weight,
  choice: { kind: 'level', level },
  shown,
});

/** The chapter that is worked through: each kind of answer once. Its titles are in the messages. */
const detailed: readonly Case[] = [
  at(2, 2),
  at(4, 1, false),
  { ...at(1, 3), blocker: true },
  { weight: 1, choice: { kind: 'unknown' } },
  { weight: 1, choice: { kind: 'not-applicable', reason: 'no-staff' } },
];
/** The other parts, one chapter each, so that there is an overall score. */
const others: readonly (readonly Case[])[] = [
  [at(3, 2), at(2, 2)],
  [at(2, 2), at(3, 1, false), at(1)],
  [at(2), at(2)],
  [at(3, 3, false), at(1, 2)],
];

/** The fixed example: a venture that is launched, scored with the guidebook's own numbers. */
export function exampleOf(
  guidebook: Guidebook,
  locale: Locale,
  words: Messages['method']['numbers'],
) {
  const rubric = rubricOf(guidebook);
  const stage = rubric.stages.find(({ target }) => target === 3) ?? rubric.stages[0];
  const heaviest = Math.max(...rubric.parts.map(({ weight }) => weight));
  const answers: Record<string, Answer> = {};
  const rest = [...others];
  const parts = rubric.parts.map((part) => {
    const cases = part.weight === heaviest ? detailed : (rest.shift() ?? []);
    const criteria = cases.map((entry, index) => {
      const id = `${part.id}-${index + 1}`;
      answers[id] = answerOf(entry);
      return criterionOf(id, entry, rubric);
    });
    return { id: part.id, weight: part.weight, chapters: [{ id: part.id, criteria }] };
  });
  const profile: Record<string, string[]> = stage ? { stage: [stage.id] } : {};
  const assessment: Assessment = { guidebookVersion: rubric.version, profile, answers };
  const main = rubric.parts.find(({ weight }) => weight === heaviest)?.id ?? '';
  const titles: Titles = {
    ...titlesOf(guidebook, locale),
    chapters: { [main]: words.exampleChapter },
    criteria: Object.fromEntries(
      words.exampleCriteria.map((text, i) => [`${main}-${i + 1}`, text]),
    ),
  };
  return { rubric: { ...rubric, parts }, assessment, titles };
}

/** Titles of the outline; those of the criteria come with the criteria. */
export function titlesOf(guidebook: Guidebook, locale: Locale): Omit<Titles, 'criteria'> {
  type Titled = { id: string; title: Record<Locale, string> };
  const byId = (titled: readonly Titled[]) =>
    Object.fromEntries(titled.map(({ id, title }) => [id, title[locale]]));
  return {
    stages: byId(guidebook.stages),
    bands: byId(guidebook.bands),
    parts: byId(guidebook.parts),
    chapters: byId(guidebook.parts.flatMap((part) => part.chapters)),
  };
}

function criterionOf(id: string, { weight, blocker }: Case, { stages }: Rubric): RubricCriterion {
  return {
    id,
    section: id,
    stages: stages.map((stage) => stage.id),
    reasons: ['no-staff'],
    weight,
    effort: 'weeks',
    ...(blocker ? { gate: { kind: 'blocker', below: 2 } } : {}),
  };
}

function answerOf({ choice, shown }: Case): Answer {
  const evidence = { note: shown ? 'shown' : '', link: '', date: '' };
  return { choice, evidence };
}
