import * as z from 'zod';
import { levelSchema } from '@/lib/guidebook/criterion-schema';
import type { Difference, Rate, Rated, Rating } from '../rating-schema';
import { scopedCriteria } from '../scope';
import { levelOfSign } from '../scores';
import { readScores } from '../stored-scores';
import { findLink } from '../store/link-store';
import { findRating, writeRating } from '../store/rating-store';
import { claimRequest } from '../store/request-store';
import { findSubmission } from '../store/submission-store';
import type { CapabilityRow, RatingRow, SubmissionRow, TeamRow } from '../store/tables';
import { note } from './audit-trail';
import type { Caller } from './caller';
import { Refusal } from '../refusal';
import { digestOf } from './secret';
import type { Service } from './service';
import { cohortRubric, label, moment, roundsOf } from './show';
import type { Which } from './submissions';
import { teamOf } from './teams';

/** Levels that lie this far apart are listed. */
const APART = 2;
const levelsSchema = z.record(z.string(), levelSchema);

/** A mentor's view of a team in a round, made or replaced; a retry changes nothing. */
export async function rate(
  service: Service,
  caller: Caller,
  { team, round }: Which,
  wanted: Rate,
): Promise<Rated & { isFirst: boolean }> {
  const { cohort, link } = caller;
  const asked = new Set(
    scopedCriteria(cohortRubric(service, cohort)).map(({ criterion }) => criterion.id),
  );
  const paths = Object.keys(wanted.levels).filter((id) => !asked.has(id));
  if (paths.length > 0) {
    throw new Refusal('invalid', { paths: paths.slice(0, 5).map((id) => `levels.${id}`) });
  }
  const at = service.now();
  const key = { cohort_id: cohort.id, team_id: team, round };
  const claim = {
    ...key,
    // Not among the submissions of the round: their versions are counted by it.
    round: `${round} ${link.id}`,
    id: wanted.requestId,
    digest: digestOf(`rate ${link.id} ${team} ${round} ${JSON.stringify(wanted)}`),
    version: wanted.version + 1,
    at,
  };
  const replayed = await service.database.db.transaction().execute(async (trx) => {
    await teamOf(trx, cohort.id, team);
    if (!roundsOf(cohort).some(({ id }) => id === round)) throw new Refusal('not-found');
    const earlier = await claimRequest(trx, claim);
    if (earlier && earlier.digest !== claim.digest) throw new Refusal('request-id-reused');
    if (earlier) return true;
    if (cohort.status !== 'open') throw new Refusal('cohort-closed');
    const version = wanted.version + 1;
    const levels = JSON.stringify(wanted.levels);
    const row = { ...key, link_id: link.id, version, rated_at: at, levels };
    if (!(await writeRating(trx, row, wanted.version))) {
      const current = (await findRating(trx, row))?.version ?? 0;
      throw new Refusal('version-conflict', { current });
    }
    await note(trx, service, { cohort: cohort.id, actor: 'mentor', action: 'rated', team, round });
    return false;
  });
  const rating = await readRating(service, caller, { team, round });
  return { replayed, rating, isFirst: !replayed && wanted.version === 0 };
}

/** The mentor's own ratings, and the team's levels of what the mentor has rated. */
export async function readRating(
  service: Service,
  { cohort, link }: Caller,
  { team: id, round }: Which,
): Promise<Rating> {
  const { db } = service.database;
  const team = await teamOf(db, cohort.id, id);
  if (!roundsOf(cohort).some((each) => each.id === round)) throw new Refusal('not-found');
  const key = { cohort_id: cohort.id, team_id: id, round };
  const row = await findRating(db, { ...key, link_id: link.id });
  return showRating(service, cohort, {
    team,
    round,
    link,
    row,
    own: await findSubmission(db, key),
  });
}

/** A rating beside the team's own levels. */
export function showRating(
  service: Service,
  cohort: Caller['cohort'],
  given: {
    team: TeamRow;
    round: string;
    link: Pick<CapabilityRow, 'id' | 'label'>;
    row: RatingRow | null;
    own: Pick<SubmissionRow, 'scores'> | null;
  },
): Rating {
  const { team, round, link, row } = given;
  const levels = row ? levelsSchema.parse(JSON.parse(row.levels)) : {};
  const signs = given.own ? readScores(given.own.scores).levels : '';
  const own: Rating['own'] = {};
  const differences: Difference[] = [];
  const criteria = scopedCriteria(cohortRubric(service, cohort));
  for (const [index, { criterion, chapter }] of criteria.entries()) {
    const mentor = levels[criterion.id];
    if (mentor === undefined) continue;
    const level = levelOfSign(signs[index]);
    own[criterion.id] = level;
    if (level === null || Math.abs(mentor - level) < APART) continue;
    const { id, section } = criterion;
    differences.push({ criterion: id, chapter, section, mentor, own: level });
  }
  return {
    team: label(cohort, team),
    round,
    version: row?.version ?? 0,
    mentor: { link: link.id, label: link.label },
    ratedAt: row ? moment(cohort, row.rated_at) : null,
    levels,
    own,
    differences,
  };
}

/** The link that a rating was made with; it may have been revoked since. */
export async function mentorOf(
  service: Service,
  cohort: string,
  id: string,
): Promise<Pick<CapabilityRow, 'id' | 'label'>> {
  return (await findLink(service.database.db, cohort, id)) ?? { id, label: '' };
}
