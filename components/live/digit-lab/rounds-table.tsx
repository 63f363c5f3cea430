import { NumberTable } from '../number-table';
import { showNumber } from '../show-number';
import { percent } from './percent';
import type { RunSummary } from './run-summary';
import type { DigitWords } from './words';

/** The same numbers as the curves. */
export function RoundsTable({ run, words }: { run: RunSummary; words: DigitWords }) {
  const { caption, round, trained, loss, accuracy } = words.rounds;
  return (
    <NumberTable
      caption={caption}
      heads={[round, trained, loss, accuracy]}
      rows={run.rounds.map((each, index) => ({
        name: String(index),
        cells: [
          each.trained === null ? '–' : showNumber(each.trained),
          showNumber(each.loss),
          percent(each.right / run.count, words),
        ],
      }))}
    />
  );
}
