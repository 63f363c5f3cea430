import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { showNumber } from '../show-number';
import styles from './loss.module.css';
import { errorsOf } from './losses';
import type { LossWords } from './words';

type SquaresProps = {
  answers: readonly number[];
  predictions: readonly number[];
  words: LossWords;
};

const BOX = { width: 440, height: 210, top: 18, bottom: 40, left: 14 } as const;
const COLUMN = (BOX.width - BOX.left) / 4;
/** A square may fill its column but for a gap. */
const WIDEST = COLUMN - 22;

/** Each example as a square between answer and prediction: what “squared error” means. */
export function Squares({ answers, predictions, words }: SquaresProps) {
  const all = [...answers, ...predictions];
  const lowest = Math.min(...all);
  const span = Math.max(...all) - lowest;
  const errors = errorsOf(answers, predictions);
  const widest = Math.max(...errors.map(Math.abs));
  const room = BOX.height - BOX.top - BOX.bottom;
  const scale = span === 0 ? 0 : Math.min(room / span, widest === 0 ? Infinity : WIDEST / widest);
  // What the widest square leaves free above and below is shared out.
  const spare = (room - span * scale) / 2;
  const up = (value: number) => BOX.height - BOX.bottom - spare - (value - lowest) * scale;
  return (
    <figure className={live.plot}>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={words.squaresTitle}>
        {errors.map((error, i) => {
          const x = BOX.left + i * COLUMN;
          const answer = up(answers[i] ?? 0);
          const prediction = up(predictions[i] ?? 0);
          const side = Math.abs(error) * scale;
          return (
            <g key={i}>
              <rect
                className={styles.square}
                x={x}
                y={Math.min(answer, prediction)}
                width={side}
                height={side}
              />
              <path className={styles.answer} d={`M${x - 8} ${answer}H${x + WIDEST}`} />
              <circle className={styles.prediction} cx={x} cy={prediction} r="5" />
              <text className={live.tick} x={x - 8} y={BOX.height - 22}>
                {fill(words.example, { n: i + 1 })}
              </text>
              <text className={live.markLabel} x={x - 8} y={BOX.height - 6}>
                e = {showNumber(error, 1)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul role="list" className={live.legend}>
        <li>
          <svg width="28" height="10" aria-hidden="true">
            <path className={styles.answer} d="M1 5H27" />
          </svg>
          {words.answer}
        </li>
        <li>
          <svg width="28" height="12" aria-hidden="true">
            <circle className={styles.prediction} cx="14" cy="6" r="5" />
          </svg>
          {words.prediction}
        </li>
      </ul>
    </figure>
  );
}
