import type { Blocker, Dashboard } from './dashboard-schema';

/** How many blockers are open for each team that has one. */
export function openBlockers({ blockers }: Pick<Dashboard, 'blockers'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { open } of blockers) {
    for (const { team } of open) counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  return counts;
}

/** Those that hold most teams first, then those that most have not checked; else as in the book. */
export function gravestFirst(blockers: readonly Blocker[]): Blocker[] {
  return [...blockers].sort(
    (a, b) => b.open.length - a.open.length || b.notChecked.length - a.notChecked.length,
  );
}
