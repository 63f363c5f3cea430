import type { Work } from './work';

/** Id of the criterion whose answer was given last; null: none has one. */
export function lastAnswered({ answers }: Pick<Work, 'answers'>): string | null {
  let last: { id: string; at: number } | null = null;
  for (const [id, { choice, changedAt }] of Object.entries(answers)) {
    const at = changedAt.choice ?? 0;
    if (choice && (!last || at > last.at)) last = { id, at };
  }
  return last?.id ?? null;
}
