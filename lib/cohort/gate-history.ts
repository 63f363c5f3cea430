import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Submission } from './submission-schema';

/** A blocker that was open in some round: by round the level that left it open; null: none was given. */
export type GateHistory = { criterion: string; open: ReadonlyMap<string, Level | null> };

/** The blockers of a team's submissions; those open now first, then as they came. */
export function gateHistory(
  submissions: readonly Pick<Submission, 'round' | 'standing'>[],
): GateHistory[] {
  const found = new Map<string, Map<string, Level | null>>();
  for (const { round, standing } of submissions) {
    for (const { criterion, kind, level } of standing.gates) {
      if (kind !== 'blocker') continue;
      const open = found.get(criterion) ?? new Map<string, Level | null>();
      found.set(criterion, open.set(round, level));
    }
  }
  const last = submissions.at(-1)?.round ?? '';
  return [...found]
    .map(([criterion, open]) => ({ criterion, open }))
    .sort((a, b) => Number(b.open.has(last)) - Number(a.open.has(last)));
}
