import { fill } from '@/lib/i18n/format';
import { NumberTable } from '../number-table';
import { showNumber } from '../show-number';
import { longestStep, lowest, type RaceSettings, type Run } from './race';
import type { RaceWords } from './words';

/** Who is lowest in the end, and what the missing correction does. */
export function raceSummary(runs: readonly Run[], { steps }: RaceSettings, words: RaceWords) {
  if (runs.length === 0) return words.chooseOne;
  const best = lowest(runs);
  const raw = runs.find(({ id }) => id === 'adamRaw');
  const first = best
    ? fill(words.summary, { steps, name: words.names[best.id], f: showNumber(best.end, 4) })
    : words.nobody;
  if (!raw) return first;
  const { length, t } = longestStep(raw);
  const second = fill(words.raw, {
    first: showNumber(raw.lengths[0] ?? NaN, 2),
    length: showNumber(length, 4),
    t,
  });
  return `${first}${words.between}${second}`;
}

/** A place on the map: what is nearly 0 is 0 here. */
const hundredths = (value: number) => showNumber(Number(value.toFixed(2)), 2);

/** Each runner's end and steps in numbers. */
export function RaceTable({ runs, words }: { runs: readonly Run[]; words: RaceWords }) {
  return (
    <NumberTable
      caption={words.table}
      heads={[
        words.nameHead,
        words.place,
        words.height,
        words.distance,
        words.firstStep,
        words.longest,
      ]}
      rows={runs.map((each) => {
        const { id, path, end, distance, lengths, ranOff } = each;
        const { length, t } = longestStep(each);
        const [x, y] = path.at(-1) ?? [NaN, NaN];
        const place =
          ranOff === null
            ? `(${hundredths(x)}, ${hundredths(y)})`
            : fill(words.ranOff, { t: ranOff });
        return {
          name: words.names[id],
          cells: [
            place,
            showNumber(end, 4),
            showNumber(distance ?? NaN),
            showNumber(lengths[0] ?? NaN, 2),
            fill(words.lengthAt, { length: showNumber(length, 4), t }),
          ],
        };
      })}
    />
  );
}
