import { addMonths } from './days';

/** Something in `content/` that somebody looked up on a day, and the line that says so. */
export type Dated = {
  kind: 'fact' | 'reference';
  id: string;
  /** When it was last looked up. */
  day: string;
  file: string;
  line: number;
};

/** What was last looked up more than some months before a day, the oldest first, and how many are younger. */
export function olderThan(
  months: number,
  entries: readonly Dated[],
  today: string,
): { older: Dated[]; younger: number } {
  const limit = addMonths(today, -months);
  const older = entries
    .filter(({ day }) => day < limit)
    .sort((a, b) => compare(a.day, b.day) || compare(a.file, b.file) || a.line - b.line);
  return { older, younger: entries.length - older.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
