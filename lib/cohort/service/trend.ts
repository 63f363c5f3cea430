import type { Rubric } from '@/lib/guidebook/rubric';
import { readScores } from '../stored-scores';
import { standingOf } from '../standing';
import { lockCohort } from '../store/cohort-store';
import type { Db } from '../store/database';
import { writeComparison } from '../store/comparison-store';
import { listScores, listWhole } from '../store/submission-store';
import type { Trend } from '../trend-schema';
import type { Caller } from './caller';
import { type Comparison, comparisonsOf, OVERALL, renewed } from './comparisons';
import { isoDay, isoMoment } from '../days';
import { entryOf } from './readings';
import type { Service } from './service';
import { cohortRubric, roundsOf } from './show';
import { teamOf } from './teams';

/** A team's own rounds, each beside what founders may see of the cohort. */
export async function readTrend(service: Service, { cohort }: Caller, id: string): Promise<Trend> {
  const { db } = service.database;
  const rubric = cohortRubric(service, cohort);
  const rounds = roundsOf(cohort).map((round) => round.id);
  const { name, alias } = await teamOf(db, cohort.id, id);
  const own = await listWhole(db, cohort.id, id);
  const comparisons = await presentComparisons(service, cohort.id, rubric, rounds);
  const chapters = rubric.parts.flatMap((part) => part.chapters.map((chapter) => chapter.id));
  return {
    team: { id, name, alias },
    rounds: rounds.map((round) => {
      const row = own.find((each) => each.round === round);
      const comparison = comparisons.get(round);
      const cell = (of: string) => comparison?.cells[of]?.quartiles ?? null;
      const figures = chapters.map((chapter) => ({ id: chapter, quartiles: cell(chapter) }));
      const isShown = cell(OVERALL) !== null || figures.some(({ quartiles }) => quartiles !== null);
      return {
        round,
        own: row
          ? {
              version: row.version,
              submittedAt: isoMoment(row.submitted_at),
              standing: standingOf(rubric, readScores(row.scores)),
            }
          : null,
        cohort: {
          // The day: the minute would tell whose submission was the fifth.
          asOf: comparison && isShown ? isoDay(comparison.asOf) : null,
          overall: cell(OVERALL),
          chapters: figures,
        },
      };
    }),
  };
}

/**
 * What founders are shown now, by round. A new figure is published under the lock of the cohort:
 * two published at the same moment could differ by one team.
 */
async function presentComparisons(
  service: Service,
  cohort: string,
  rubric: Rubric,
  rounds: readonly string[],
): Promise<Map<string, Comparison>> {
  const { db } = service.database;
  const first = await renew(db, service, { cohort, rubric, rounds });
  if (!first.some(({ isNew }) => isNew)) return shownBy(first);
  return db.transaction().execute(async (trx) => {
    await lockCohort(trx, cohort);
    const second = await renew(trx, service, { cohort, rubric, rounds });
    for (const { round, isNew, comparison } of second) {
      if (!isNew) continue;
      const cells = JSON.stringify(comparison.cells);
      await writeComparison(trx, { cohort_id: cohort, round, as_of: comparison.asOf, cells });
    }
    return shownBy(second);
  });
}

type Renewed = { round: string; comparison: Comparison; isNew: boolean };

const shownBy = (all: readonly Renewed[]) =>
  new Map(all.map(({ round, comparison }) => [round, comparison]));

async function renew(
  db: Db,
  service: Service,
  { cohort, rubric, rounds }: { cohort: string; rubric: Rubric; rounds: readonly string[] },
): Promise<Renewed[]> {
  const entries = (await listScores(db, cohort, rounds)).map((row) => entryOf(row, ''));
  const before = await comparisonsOf(db, cohort);
  return rounds.map((round) => {
    const present = entries.filter((entry) => entry.round === round);
    return { round, ...renewed(rubric, before.get(round), present, service.now()) };
  });
}
