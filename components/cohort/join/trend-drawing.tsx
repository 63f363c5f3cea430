import type { Messages } from '@/lib/i18n/messages';
import type { Trend } from '@/lib/cohort/trend-schema';
import styles from './join.module.css';

type TrendDrawingProps = {
  rounds: readonly (Trend['rounds'][number] & { name: string })[];
  words: Messages['join']['team']['trend'];
};

const WIDTH = 328;
const HEIGHT = 220;
const LEFT = 34;
const TOP = 12;
const BOTTOM = 30;
const BOX = 18;
const LINES = [0, 25, 50, 75, 100];

const y = (score: number) => TOP + ((100 - score) / 100) * (HEIGHT - TOP - BOTTOM);

/** Own scores as a line, the cohort's quartiles as boxes behind. Drawn by hand: it needs no library. */
export function TrendDrawing({ rounds, words }: TrendDrawingProps) {
  const step = (WIDTH - LEFT) / rounds.length;
  const x = (index: number) => LEFT + step * (index + 0.5);
  const points = rounds.flatMap(({ own }, index) => {
    const estimate = own?.standing.score?.estimate ?? null;
    return estimate === null ? [] : [{ x: x(index), y: y(estimate), round: rounds[index]?.round }];
  });
  return (
    <figure className={styles.drawing}>
      <svg
        role="img"
        aria-label={words.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
      >
        {LINES.map((line) => (
          <g key={line}>
            <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={y(line)} y2={y(line)} />
            <text className={styles.tickText} x={LEFT - 6} y={y(line) + 4} textAnchor="end">
              {line}
            </text>
          </g>
        ))}
        {rounds.map(({ round, name, cohort: { overall } }, index) => (
          <g key={round}>
            {overall && (
              <>
                <rect
                  className={styles.box}
                  x={x(index) - BOX}
                  width={2 * BOX}
                  y={y(overall.upper)}
                  height={Math.max(y(overall.lower) - y(overall.upper), 1)}
                />
                <line
                  className={styles.median}
                  x1={x(index) - BOX}
                  x2={x(index) + BOX}
                  y1={y(overall.median)}
                  y2={y(overall.median)}
                />
              </>
            )}
            <text className={styles.tickText} x={x(index)} y={HEIGHT - 8} textAnchor="middle">
              {rounds.length <= 4 ? name.slice(0, 14) : index + 1}
            </text>
          </g>
        ))}
        <polyline className={styles.line} points={points.map((p) => `${p.x},${p.y}`).join(' ')} />
        {points.map((point) => (
          <circle key={point.round} className={styles.dot} cx={point.x} cy={point.y} r="5" />
        ))}
      </svg>
      <figcaption>{words.drawing}</figcaption>
    </figure>
  );
}
