import { figure } from '@/lib/report/figures';
import styles from './team.module.css';

type TrendLineProps = {
  /** Null: nothing submitted, or no estimate. */
  points: readonly { name: string; value: number | null }[];
  label: string;
};

const STEP = 110; // px between two rounds
const HEIGHT = 120;
const TOP = 20;
/** Room for the figures of the scale, and on either side of the points for theirs. */
const SCALE = 34;
const SIDE = 40;

/** The score from round to round. A drawing of so few points needs no library. */
export function TrendLine({ points, label }: TrendLineProps) {
  const width = SCALE + 2 * SIDE + STEP * Math.max(points.length - 1, 1);
  const place = (index: number, value: number) => ({
    x: SCALE + SIDE + index * STEP,
    y: TOP + ((100 - value) / 100) * HEIGHT,
  });
  const drawn = points.flatMap(({ name, value }, index) =>
    value === null ? [] : [{ name, value, ...place(index, value) }],
  );
  return (
    <div className={styles.trend}>
      <svg width={width} height={TOP + HEIGHT + 26} role="img" aria-label={label}>
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <line
              className={styles.grid}
              x1={SCALE}
              x2={width}
              y1={place(0, value).y}
              y2={place(0, value).y}
            />
            <text className={styles.axis} x={SCALE - 6} y={place(0, value).y + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        <polyline className={styles.line} points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {drawn.map(({ name, value, x, y }) => (
          <g key={name}>
            <circle className={styles.point} cx={x} cy={y} r="5" />
            <text className={styles.value} x={x} y={y - 10} textAnchor="middle">
              {figure(value)}
            </text>
          </g>
        ))}
        {points.map(({ name }, index) => (
          <text
            key={name}
            className={styles.axis}
            x={SCALE + SIDE + index * STEP}
            y={TOP + HEIGHT + 20}
            textAnchor="middle"
          >
            {name.length > 14 ? `${name.slice(0, 13)}…` : name}
          </text>
        ))}
      </svg>
    </div>
  );
}
