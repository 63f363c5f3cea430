import type { Rubric, RubricChapter } from '@/lib/guidebook/rubric';
import { situationOf, type Situation } from './applicability';
import { assess, resultOf } from './assess';
import type { Assessment, Choice, Evidence } from './assessment';
import { own } from './own';
import type { ChapterResult, Result } from './result';
import { scoreChapter, scorePart } from './score';
import { scoreCriterion } from './score-criterion';

/** Choices to suppose, by criterion id. */
export type Changes = Readonly<Record<string, Choice>>;

/**
 * The result if some criteria were answered otherwise, their evidence left as it is.
 *
 * Exactly what `assess` would say of the changed assessment; only the chapters, parts and
 * overall figures that a change can reach are scored again, the rest is taken from `base`.
 * Changes to ids that the rubric does not know change nothing.
 *
 * @param base the result of the assessment as it is, if it is at hand
 */
export function whatIf(
  rubric: Rubric,
  assessment: Assessment,
  changes: Changes,
  base: Result = assess(rubric, assessment),
): Result {
  const situation = situationOf(rubric, assessment.profile);
  const parts = base.parts.map((before, p) => {
    const outline = rubric.parts[p]?.chapters ?? [];
    const chapters = before.chapters.map((chapter, c) => {
      const asked = outline[c];
      if (!asked?.criteria.some(({ id }) => Object.hasOwn(changes, id))) return chapter;
      return supposeChapter(asked, chapter, changes, { rubric, assessment, situation });
    });
    const same = chapters.every((chapter, c) => chapter === before.chapters[c]);
    return same ? before : scorePart(before, chapters, rubric.scoring);
  });
  return resultOf(rubric, situation.stage, parts);
}

const NO_EVIDENCE: Evidence = { note: '', link: '', date: '' };

function supposeChapter(
  asked: RubricChapter,
  before: ChapterResult,
  changes: Changes,
  context: { rubric: Rubric; assessment: Assessment; situation: Situation },
): ChapterResult {
  const { rubric, assessment, situation } = context;
  const criteria = before.criteria.map((criterion, i) => {
    const choice = own(changes, criterion.id);
    const definition = asked.criteria[i];
    if (!choice || !definition) return criterion;
    const evidence = own(assessment.answers, criterion.id)?.evidence ?? NO_EVIDENCE;
    const supposed = { [criterion.id]: { choice, evidence } };
    return scoreCriterion(definition, situation, supposed, rubric.scoring);
  });
  return scoreChapter(asked.id, criteria, rubric.scoring);
}
