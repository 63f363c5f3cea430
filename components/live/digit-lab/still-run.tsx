import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { Plot, type Point } from '../plot';
import live from '../live.module.css';
import { Confusion } from './confusion';
import styles from './digits.module.css';
import { percent } from './percent';
import { recorded, recordedOn } from './recorded';
import { RoundsTable } from './rounds-table';
import type { DigitWords } from './words';

/** The recorded run: what stands there in print, without JavaScript, and until another run is made. */
export function StillRun({ locale, words }: { locale: Locale; words: DigitWords }) {
  const { curves } = words;
  const { rounds, count, test } = recorded;
  const last = rounds.length - 1;
  const line = (of: (round: (typeof rounds)[number]) => number | null): Point[] =>
    rounds.flatMap((round, index) => {
      const value = of(round);
      return value === null ? [] : [[index, value] as const];
    });
  const sentence = fill(words.recorded, {
    date: formatDay(recordedOn, locale),
    rounds: last,
    accuracy: percent((rounds[last]?.right ?? 0) / count, words),
    test: percent(test / count, words),
  });
  return (
    <div className={live.stack}>
      <p>{sentence}</p>
      <div className={styles.pair}>
        <Plot
          small
          title={`${curves.loss}. ${curves.inTable}`}
          x={[0, last]}
          y={[0, 2.4]}
          xLabel={curves.round}
          yLabel={curves.loss}
          lines={[
            { name: curves.training, points: line(({ trained }) => trained), kind: 2 },
            { name: curves.heldOut, points: line(({ loss }) => loss), kind: 1 },
          ]}
        />
        <Plot
          small
          title={`${curves.accuracy}. ${curves.inTable}`}
          x={[0, last]}
          y={[0, 100]}
          xLabel={curves.round}
          yLabel={curves.accuracy}
          lines={[
            { name: curves.heldOut, points: line(({ right }) => (100 * right) / count), kind: 1 },
          ]}
        />
      </div>
      <RoundsTable run={recorded} words={words} />
      <Confusion confusion={recorded.confusion} words={words} />
    </div>
  );
}
