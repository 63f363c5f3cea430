import { bringForward } from '@/lib/assessment/recompute';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { FounderFile } from './local-file';
import type { Decisions, SortedTeam } from './local-sort';

/** What is worth saying about a file that counts. */
export type Remark =
  | {
      kind: 'older' | 'newer';
      from: string;
      to: string;
      renamed: number;
      retired: number;
      unknown: number;
    }
  | { kind: 'nothing' }
  | { kind: 'as-team' };

export type Remarked = { file: FounderFile; remarks: readonly Remark[] };

/**
 * The files that count and about which there is something to say.
 * @param unscored ids of teams that answered nothing in the chapters that count
 */
export function remarksOn(
  teams: readonly SortedTeam[],
  rubric: Rubric,
  { decisions, unscored }: { decisions: Decisions; unscored: ReadonlySet<string> },
): Remarked[] {
  return teams.flatMap(({ file }) => {
    const version = versionRemark(file, rubric);
    const remarks: Remark[] = version ? [version] : [];
    if (unscored.has(file.id)) remarks.push({ kind: 'nothing' });
    if (decisions[file.id] === 'team') remarks.push({ kind: 'as-team' });
    return remarks.length > 0 ? [{ file, remarks }] : [];
  });
}

function versionRemark({ assessment }: FounderFile, rubric: Rubric): Remark | null {
  const from = assessment.guidebookVersion;
  if (from === rubric.version) return null;
  const { renamed, retired, unknown } = bringForward(assessment, rubric);
  return {
    kind: isLater(from, rubric.version) ? 'newer' : 'older',
    from,
    to: rubric.version,
    renamed: renamed.length,
    retired: retired.length,
    unknown: unknown.length,
  };
}

function isLater(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  const by = [0, 1, 2].map((place) => (x?.[place] ?? 0) - (y?.[place] ?? 0));
  return (by.find((step) => step !== 0) ?? 0) > 0;
}
