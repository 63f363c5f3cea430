import { inScope, withoutEvidence } from '../scope';
import { scoresOf } from '../scores';
import { readScores, writeScores } from '../stored-scores';
import { standingOf } from '../standing';
import type { Db } from '../store/database';
import { claimRequest, highestVersion, noteVersion } from '../store/request-store';
import {
  findSubmission,
  insertSubmission,
  replaceSubmission,
  writeBody,
} from '../store/submission-store';
import type { SubmissionRow } from '../store/tables';
import type { Submit, Submitted } from '../submission-schema';
import { note } from './audit-trail';
import type { Caller } from './caller';
import { isoMoment, phaseOf } from '../days';
import { Refusal } from '../refusal';
import { digestOf } from './secret';
import type { Service } from './service';
import { cohortRubric, roundsOf } from './show';
import { teamOf } from './teams';

/** Which submission of the caller's cohort. */
export type Which = { team: string; round: string };

/**
 * Takes a submission in, or its replacement. Scored here by the cohort's rubric; whatever the
 * caller thinks of the score is not asked. A retry changes nothing and gets the present standing.
 */
export async function submit(
  service: Service,
  { cohort }: Caller,
  which: Which,
  wanted: Submit,
): Promise<Submitted & { isFirst: boolean }> {
  const rubric = cohortRubric(service, cohort);
  // Before the transaction: scoring takes milliseconds, and nobody need wait for them.
  const assessment = inScope(wanted.assessment, rubric);
  const scores = writeScores(scoresOf(rubric, assessment));
  const key = { cohort_id: cohort.id, team_id: which.team, round: which.round };
  const claim = {
    ...key,
    id: wanted.requestId,
    digest: digestOf(`submit ${which.team} ${which.round} ${JSON.stringify(wanted)}`),
    version: 0,
    at: service.now(),
  };
  return service.database.db.transaction().execute(async (trx) => {
    await teamOf(trx, cohort.id, which.team);
    const highest = await highestVersion(trx, key);
    const earlier = await claimRequest(trx, claim);
    if (earlier) {
      if (earlier.digest !== claim.digest) throw new Refusal('request-id-reused');
      const standing = await findSubmission(trx, key);
      if (!standing) throw new Refusal('withdrawn');
      return { ...shown(standing), replayed: true, isFirst: false };
    }
    takesIn(service, cohort, which.round);
    const row: SubmissionRow = {
      ...key,
      version: Math.max(highest, wanted.version) + 1,
      submitted_at: service.now(),
      share_notes: wanted.shareNotes ? 1 : 0,
      consent_version: wanted.consent,
      scores,
    };
    await write(trx, row, wanted.version);
    const kept = wanted.shareNotes ? assessment : withoutEvidence(assessment);
    await writeBody(trx, { ...key, assessment: JSON.stringify(kept) });
    await noteVersion(trx, { cohort_id: cohort.id, id: wanted.requestId }, row.version);
    const isFirst = wanted.version === 0;
    await note(trx, service, {
      cohort: cohort.id,
      actor: 'team',
      action: isFirst ? 'submitted' : 'replaced',
      ...which,
      detail: wanted.consent,
    });
    return { ...shown(row), replayed: false, isFirst };
  });

  function shown({ round, version, submitted_at, scores: packed }: SubmissionRow) {
    const standing = standingOf(rubric, readScores(packed));
    return { round, version, submittedAt: isoMoment(submitted_at), standing };
  }
}

function takesIn(service: Service, cohort: Caller['cohort'], id: string): void {
  const round = roundsOf(cohort).find((each) => each.id === id);
  if (!round) throw new Refusal('not-found');
  if (cohort.status !== 'open') throw new Refusal('cohort-closed');
  const phase = phaseOf(service.now(), round);
  if (phase === 'before') throw new Refusal('round-not-open');
  if (phase === 'over') throw new Refusal('round-over');
}

async function write(db: Db, row: SubmissionRow, seen: number): Promise<void> {
  const written =
    seen === 0 ? await insertSubmission(db, row) : await replaceSubmission(db, row, seen);
  if (written) return;
  const current = (await findSubmission(db, row))?.version ?? 0;
  throw new Refusal('version-conflict', { current });
}
