import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import styles from './fairness-explorer.module.css';
import type { Side } from './fields';
import type { FairnessWords } from './words';

const BOX = { width: 440, left: 8, right: 8, foot: 34, head: 20 } as const;
/** Height of a mark. */
const MARK = 5;

type CrowdProps = { group: string; side: Side; words: FairnessWords };

/** Everybody of a group over their score: full circles need it, hollow squares do not. */
export function Crowd({ group, side, words }: CrowdProps) {
  const heights = new Map<number, number>();
  const wide = (BOX.width - BOX.left - BOX.right) / 101;
  const marks = side.people.map(({ has, score }) => {
    const height = heights.get(score) ?? 0;
    heights.set(score, height + 1);
    return { has, x: BOX.left + (score + 0.5) * wide, height };
  });
  const tallest = Math.max(...heights.values());
  const floor = BOX.head + tallest * MARK + 4;
  const at = (score: number) => BOX.left + score * wide;
  const right = side.threshold > 60;
  return (
    <figure className={live.plot}>
      <figcaption className={styles.group}>
        {fill(words.picture, { group, ...side.counts })}
      </figcaption>
      <svg viewBox={`0 0 ${BOX.width} ${floor + BOX.foot}`} aria-hidden="true">
        <rect
          className={styles.picked}
          x={at(side.threshold)}
          y="0"
          width={Math.max(0, BOX.width - at(side.threshold))}
          height={floor}
        />
        {marks.map(({ has, x, height }, i) => {
          const y = floor - 3 - height * MARK;
          return has ? (
            <circle key={i} className={styles.has} cx={x} cy={y} r="2" />
          ) : (
            <rect
              key={i}
              className={styles.hasNot}
              x={x - 1.6}
              y={y - 1.6}
              width="3.2"
              height="3.2"
            />
          );
        })}
        <path className={live.axis} d={`M${BOX.left} ${floor}H${BOX.width - BOX.right}`} />
        <path className={styles.threshold} d={`M${at(side.threshold)} 0V${floor + 4}`} />
        <text
          className={live.markLabel}
          x={at(side.threshold) + (right ? -6 : 6)}
          y="12"
          textAnchor={right ? 'end' : 'start'}
        >
          {fill(words.from, { threshold: side.threshold })}
        </text>
        {[0, 20, 40, 60, 80, 100].map((score) => (
          <text
            key={score}
            className={live.tick}
            x={at(score + 0.5)}
            y={floor + 15}
            textAnchor="middle"
          >
            {score}
          </text>
        ))}
        <text className={live.tick} x={BOX.width / 2} y={floor + 30} textAnchor="middle">
          {words.score}
        </text>
      </svg>
    </figure>
  );
}

/** What the two marks mean. */
export function CrowdLegend({ words }: Pick<CrowdProps, 'words'>) {
  return (
    <div className={live.plot}>
      <ul role="list" className={live.legend}>
        <li>
          <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
            <circle className={styles.has} cx="14" cy="5" r="3.5" />
          </svg>
          {words.has}
        </li>
        <li>
          <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
            <rect className={styles.hasNot} x="11" y="2" width="6" height="6" />
          </svg>
          {words.hasNot}
        </li>
      </ul>
    </div>
  );
}
