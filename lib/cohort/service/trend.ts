import { readScores } from '../scores';
import { standingOf } from '../standing';
import { writeComparison } from '../store/comparison-store';
import { listScores, listWhole } from '../store/submission-store';
import type { Trend } from '../trend-schema';
import type { Caller } from './caller';
import { comparisonsOf, OVERALL, renewed } from './comparisons';
import { isoDay, isoMoment } from './days';
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
  const comparisons = await db.transaction().execute(async (trx) => {
    const entries = (await listScores(trx, cohort.id, rounds)).map((row) => entryOf(row, ''));
    const shown = await comparisonsOf(trx, cohort.id);
    for (const round of rounds) {
      const present = entries.filter((entry) => entry.round === round);
      const { comparison, isNew } = renewed(rubric, shown.get(round), present, service.now());
      shown.set(round, comparison);
      const cells = JSON.stringify(comparison.cells);
      const row = { cohort_id: cohort.id, round, as_of: comparison.asOf, cells };
      if (isNew) await writeComparison(trx, row);
    }
    return shown;
  });
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
