import { trainingLoss, type RunState } from './run-state';

export type RoundSummary = {
  /** The mean loss while it learned; null: the untrained net. */
  trained: number | null;
  /** On the held-out digits. */
  loss: number;
  right: number;
};
/** A run in the numbers that are shown of it. */
export type RunSummary = {
  /** Held-out digits. */
  count: number;
  rounds: readonly RoundSummary[];
  /** After the last round: `confusion[shown][read]`. */
  confusion: readonly (readonly number[])[];
};

/** Null before the first measurement. */
export function summaryOf({
  rounds,
  points,
}: Pick<RunState, 'rounds' | 'points'>): RunSummary | null {
  const last = rounds.at(-1);
  if (!last) return null;
  return {
    count: last.count,
    confusion: last.confusion,
    rounds: rounds.map(({ loss, right }, round) => ({
      trained: trainingLoss(points, round),
      loss,
      right,
    })),
  };
}

export type Mistake = { shown: number; read: number; times: number };

/** What is mistaken for what most often, worst first; the order of digits decides between equals. */
export function mistakes(confusion: RunSummary['confusion'], most: number): Mistake[] {
  return confusion
    .flatMap((row, shown) => row.map((times, read) => ({ shown, read, times })))
    .filter(({ shown, read, times }) => shown !== read && times > 0)
    .sort((a, b) => b.times - a.times)
    .slice(0, most);
}
