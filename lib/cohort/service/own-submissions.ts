import { assessmentSchema } from '../assessment-schema';
import { readScores } from '../stored-scores';
import { standingOf } from '../standing';
import { refusalOf } from '../store/store-problem';
import { listWhole, removeSubmission, type WholeSubmission } from '../store/submission-store';
import type { Submission } from '../submission-schema';
import { note } from './audit-trail';
import type { Caller } from './caller';
import { forgetInComparisons } from './comparisons';
import { isoMoment } from '../days';
import { Refusal } from '../refusal';
import type { Service } from './service';
import { cohortRubric } from './show';
import type { Which } from './submissions';

/** A submission with its answers, as its team sees it. */
export async function readSubmission(
  service: Service,
  { cohort }: Caller,
  { team, round }: Which,
): Promise<Submission> {
  const { db } = service.database;
  const whole = (await listWhole(db, cohort.id, team)).find((each) => each.round === round);
  if (!whole) throw new Refusal('not-found');
  const entry = { cohort: cohort.id, actor: 'team', action: 'own-read', team, round } as const;
  // A full disk must not keep a team from its own words. Managers' readings are noted or refused.
  await note(db, service, entry).catch((reason: unknown) => {
    if (!refusalOf(reason)) throw reason;
  });
  return showSubmission(service, cohort, whole);
}

/** A stored submission as the API tells it, with everything in it. */
export function showSubmission(
  service: Service,
  cohort: Caller['cohort'],
  { round, version, submitted_at, share_notes, scores, assessment }: WholeSubmission,
): Submission {
  return {
    round,
    version,
    submittedAt: isoMoment(submitted_at),
    shareNotes: share_notes === 1,
    standing: standingOf(cohortRubric(service, cohort), readScores(scores)),
    assessment: assessmentSchema.parse(JSON.parse(assessment)),
  };
}

/** Deletes a submission now, in a closed cohort too; withdrawing again is harmless. */
export async function withdraw(
  service: Service,
  { cohort }: Caller,
  { team, round }: Which,
): Promise<void> {
  await service.database.db.transaction().execute(async (trx) => {
    const key = { cohort_id: cohort.id, team_id: team, round };
    if (!(await removeSubmission(trx, key))) return;
    await forgetInComparisons(trx, cohort.id, team, round);
    await note(trx, service, {
      cohort: cohort.id,
      actor: 'team',
      action: 'withdrawn',
      team,
      round,
    });
  });
}
