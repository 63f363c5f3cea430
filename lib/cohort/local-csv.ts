import { csvOf } from '@/lib/report/csv-text';
import type { Entry } from './entry';
import { exportHead, exportRow } from './export-rows';
import type { Collection } from './local-dashboard';
import { standingOf } from './standing';

/** The table that a server exports of a cohort, of a collection of files. */
export function localCsv({ rubric, teams }: Collection, entries: readonly Entry[]): string {
  const place = new Map(teams.map(({ id }, index) => [id, index]));
  const ordered = [...entries].sort(
    (a, b) => (place.get(a.team) ?? 0) - (place.get(b.team) ?? 0) || (a.round < b.round ? -1 : 1),
  );
  const rows = ordered.flatMap(({ team: id, round, submittedAt, scores }) => {
    const team = teams[place.get(id) ?? -1];
    const standing = standingOf(rubric, scores);
    const given = { round, submittedAt, version: 1, standing, levels: scores.levels };
    return team ? [exportRow(rubric, { ...given, team })] : [];
  });
  return csvOf([exportHead(rubric), ...rows]);
}
