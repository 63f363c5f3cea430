import { assess } from '@/lib/assessment/assess';
import { situationOf } from '@/lib/assessment/applicability';
import type { Answer, Assessment } from '@/lib/assessment/assessment';
import { hasEvidence } from '@/lib/assessment/attainment';
import { bringForward } from '@/lib/assessment/recompute';
import type { Result } from '@/lib/assessment/result';
import type { Rubric } from '@/lib/guidebook/rubric';
import { scopedCriteria, withoutEvidence } from './scope';

/** What a founder's work comes to for one cohort. */
export type Parcel = {
  /** Literally what is sent, and nothing else. */
  assessment: Assessment;
  /** What the engine makes of it: what the server will make of it too. */
  result: Result;
  /** Answers with a note, link or date in it. */
  evidenced: number;
  /** Answers that stay here, by reason. */
  stays: {
    /** In chapters that the cohort does not ask for. */
    outOfScope: number;
    /** Hidden by the profile: they would count for nothing. */
    hidden: number;
    /** To criteria that the cohort’s guidebook version does not have. */
    unknown: number;
  };
  /** Answers that moved to the id that the cohort’s guidebook version gives their criterion. */
  renamed: number;
};

/**
 * What leaves the browser when a founder submits: the answers that the cohort asks for and that
 * count, the profile as its rubric reads it; notes, links and dates only if the founder says so.
 * @param whole the rubric of the cohort’s version; `scoped`: its chapters in scope
 */
export function parcelOf(
  work: Assessment,
  { whole, scoped }: { whole: Rubric; scoped: Rubric },
  shareNotes: boolean,
): Parcel {
  const carried = bringForward(work, whole);
  const { profile } = situationOf(whole, carried.assessment.profile);
  const asked = criteriaOf(scoped);
  const known = criteriaOf(whole);
  const read = assess(scoped, { ...carried.assessment, profile });
  const criteria = read.parts.flatMap((part) => part.chapters.flatMap((each) => each.criteria));
  const counting = new Set(criteria.flatMap(({ id, excluded }) => (excluded ? [] : [id])));

  const given = Object.entries(carried.assessment.answers).filter(([, answer]) => says(answer));
  const sent = given.filter(
    ([id, { choice }]) => counting.has(id) && (choice !== null || shareNotes),
  );
  const whether = { ...carried.assessment, profile, answers: Object.fromEntries(sent) };
  const assessment = shareNotes ? whether : withoutEvidence(whether);
  const result = assess(scoped, assessment);
  const stays = given.map(([id]) => id).filter((id) => !counting.has(id));
  return {
    assessment,
    result,
    evidenced: Object.values(assessment.answers).filter(({ evidence }) => hasEvidence(evidence))
      .length,
    stays: {
      outOfScope: stays.filter((id) => known.has(id) && !asked.has(id)).length,
      hidden: stays.filter((id) => asked.has(id)).length,
      unknown: stays.filter((id) => !known.has(id)).length,
    },
    renamed: carried.renamed.length,
  };
}

const says = ({ choice, evidence }: Answer) => choice !== null || hasEvidence(evidence);

const criteriaOf = (rubric: Rubric) =>
  new Set(scopedCriteria(rubric).map(({ criterion }) => criterion.id));
