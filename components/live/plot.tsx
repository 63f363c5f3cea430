import styles from './live.module.css';

export type Point = readonly [x: number, y: number];
export type Line = {
  /** Also its place in the legend. */
  name: string;
  points: readonly Point[];
  /** Lines differ in their stroke as well as in colour: `1` solid, `2` dashed, `3` dotted, `4` dash-dotted. */
  kind: 1 | 2 | 3 | 4;
};
export type PlotProps = {
  /** Says what to see; the numbers stand in a table beside it. */
  title: string;
  x: readonly [min: number, max: number];
  y: readonly [min: number, max: number];
  xLabel: string;
  yLabel: string;
  lines: readonly Line[];
  /** Points to mark, with a word. */
  marks?: readonly { at: Point; label: string }[];
  format?: (value: number) => string;
  /** For two beside each other. */
  small?: boolean;
};

const WIDE = { width: 440, height: 260, left: 58, right: 12, top: 22, bottom: 42 } as const;
/** Half as wide, with words of the same size. */
const SMALL = { width: 280, height: 220, left: 44, right: 14, top: 18, bottom: 42 } as const;
const TICKS = 4;

/**
 * Lines over two axes: small, drawn on the server too, so that it also stands in print and without
 * JavaScript, where recharts draws nothing. Series over time with tooltips are recharts' work.
 */
export function Plot({
  title,
  x,
  y,
  xLabel,
  yLabel,
  lines,
  marks = [],
  format = short,
  small = false,
}: PlotProps) {
  const BOX = small ? SMALL : WIDE;
  const across = (value: number) =>
    BOX.left + clamped(value, x) * (BOX.width - BOX.left - BOX.right);
  const up = (value: number) =>
    BOX.height - BOX.bottom - clamped(value, y) * (BOX.height - BOX.top - BOX.bottom);
  const path = (points: readonly Point[]) =>
    points.map(([px, py], i) => `${i ? 'L' : 'M'}${round(across(px))} ${round(up(py))}`).join('');
  return (
    <figure className={styles.plot}>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={title}>
        {ticks(y).map((value) => (
          <g key={`y${value}`}>
            <path
              className={styles.grid}
              d={`M${BOX.left} ${up(value)}H${BOX.width - BOX.right}`}
            />
            <text className={styles.tick} x={BOX.left - 6} y={up(value) + 4} textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {ticks(x).map((value, index) => (
          <text
            key={`x${value}`}
            className={styles.tick}
            x={across(value)}
            y={BOX.height - BOX.bottom + 16}
            textAnchor={index === TICKS ? 'end' : 'middle'}
          >
            {format(value)}
          </text>
        ))}
        <text
          className={styles.tick}
          x={(BOX.left + BOX.width) / 2}
          y={BOX.height - 6}
          textAnchor="middle"
        >
          {xLabel}
        </text>
        <text className={styles.tick} x={BOX.left} y={13}>
          {yLabel}
        </text>
        {y[0] < 0 && y[1] > 0 && (
          <path className={styles.axis} d={`M${BOX.left} ${up(0)}H${BOX.width - BOX.right}`} />
        )}
        {lines.map(({ name, points, kind }) => (
          <path
            key={name}
            className={`${styles.line} ${styles[`line${kind}`] ?? ''}`}
            d={path(points)}
          />
        ))}
        {marks.map(({ at, label }) => (
          <g key={label}>
            <circle className={styles.mark} cx={across(at[0])} cy={up(at[1])} r="4.5" />
            <text
              className={styles.markLabel}
              x={across(at[0]) + (at[0] > (x[0] + x[1]) / 2 ? -8 : 8)}
              y={up(at[1]) - 8}
              textAnchor={at[0] > (x[0] + x[1]) / 2 ? 'end' : 'start'}
            >
              {label}
            </text>
          </g>
        ))}
      </svg>
      {lines.length > 1 && <Legend lines={lines} />}
    </figure>
  );
}

function Legend({ lines }: Pick<PlotProps, 'lines'>) {
  return (
    <ul role="list" className={styles.legend}>
      {lines.map(({ name, kind }) => (
        <li key={name}>
          <svg width="28" height="10" aria-hidden="true">
            <path className={`${styles.line} ${styles[`line${kind}`] ?? ''}`} d="M1 5H27" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Share of the way from min to max; what lies outside is drawn at the edge. */
function clamped(value: number, [min, max]: readonly [number, number]): number {
  return max === min ? 0 : Math.min(Math.max((value - min) / (max - min), 0), 1);
}

const round = (value: number) => Math.round(value * 10) / 10;

function ticks([min, max]: readonly [number, number]): number[] {
  return Array.from({ length: TICKS + 1 }, (_, i) => min + ((max - min) * i) / TICKS);
}

function short(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9 || (size > 0 && size < 0.001)) return value.toExponential(0);
  if (size >= 1e6) return `${round(value / 1e6)}M`;
  if (size >= 1e4) return `${round(value / 1e3)}k`;
  return String(Math.round(value * 1000) / 1000);
}
