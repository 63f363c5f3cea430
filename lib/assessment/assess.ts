import type { Rubric, RubricChapter } from '@/lib/guidebook/rubric';
import { situationOf, type Situation } from './applicability';
import type { Assessment } from './assessment';
import { bandResult } from './band';
import { gatesOf, hasOpenBlocker } from './gates';
import type { ChapterResult, PartResult, Result } from './result';
import { scoreChapter, scoreOverall, scorePart } from './score';
import { scoreCriterion } from './score-criterion';
import { addUp } from './tally';

/**
 * Where a founder stands: everything that one rubric derives from one assessment.
 *
 * Total: any rubric and any assessment have a result. Answers to ids that the rubric
 * does not know are passed over; `bringForward` first, if they are of an earlier version.
 */
export function assess(rubric: Rubric, assessment: Assessment): Result {
  const situation = situationOf(rubric, assessment.profile);
  const parts = rubric.parts.map((part) => {
    const chapters = part.chapters.map((chapter) =>
      assessChapter(rubric, chapter, situation, assessment),
    );
    return scorePart(part, chapters, rubric.scoring);
  });
  return resultOf(rubric, situation.stage, parts);
}

function assessChapter(
  { scoring }: Rubric,
  chapter: RubricChapter,
  situation: Situation,
  { answers }: Assessment,
): ChapterResult {
  const criteria = chapter.criteria.map((criterion) =>
    scoreCriterion(criterion, situation, answers, scoring),
  );
  return scoreChapter(chapter.id, criteria, scoring);
}

/** A result from its parts: what stands above them follows from them alone. */
export function resultOf(
  rubric: Rubric,
  stage: string | null,
  parts: readonly PartResult[],
): Result {
  const score = scoreOverall(parts, 'score', rubric.scoring);
  const gates = gatesOf(parts);
  return {
    guidebookVersion: rubric.version,
    stage,
    score,
    backed: scoreOverall(parts, 'backed', rubric.scoring),
    band: bandResult(rubric.bands, score?.estimate ?? null, hasOpenBlocker(gates)),
    counts: addUp(parts).counts,
    gates,
    parts,
  };
}
