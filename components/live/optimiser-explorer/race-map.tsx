import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { chained } from './chained';
import { contours } from './contours';
import { optimiserIds, type OptimiserId } from './optimisers';
import styles from './race.module.css';
import type { Run } from './race';
import { surfaces, type At, type SurfaceId } from './surfaces';
import type { RaceWords } from './words';

type MapProps = {
  surface: SurfaceId;
  runs: readonly Run[];
  /** Drawn up to this step. */
  shown: number;
  words: RaceWords;
};

const WIDTH = 440;
const HEIGHT = 300;
/** Points nearer than this to the last one drawn would not be seen, in pixels. */
const NEAR = 1.2;

/** The surface from above and the ways down it. Runners differ by stroke and by the letter at the end. */
export function RaceMap({ surface, runs, shown, words }: MapProps) {
  const { start, minima } = surfaces[surface];
  const place = placer(surface);
  const title = fill(words.map, { surface: words.surfaces[surface], step: shown });
  return (
    <figure className={live.plot}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        <rect className={styles.ground} width={WIDTH} height={HEIGHT} />
        <path className={styles.contour} d={contourPath(surface)} />
        {runs.map(({ id, path }) => (
          <path
            key={id}
            className={`${styles.way} ${styles[id] ?? ''}`}
            d={wayPath(path.slice(0, shown + 1).map(place))}
          />
        ))}
        {minima.map((minimum) => (
          <Cross key={minimum.join()} at={place(minimum)} label={words.minimum} />
        ))}
        {surface !== 'slope' && <Cross at={place(start)} label={words.start} />}
        {runs.map(({ id, path }) => (
          <Letter key={id} id={id} at={place(path[Math.min(shown, path.length - 1)] ?? start)} />
        ))}
      </svg>
      <ul role="list" className={live.legend}>
        {runs.map(({ id }) => (
          <li key={id}>
            <svg width="44" height="18" viewBox="0 0 44 18" aria-hidden="true">
              <path className={`${styles.way} ${styles[id] ?? ''}`} d="M1 9H30" />
              <Letter id={id} at={[35, 9]} />
            </svg>
            {words.names[id]}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Letter({ id, at: [x, y] }: { id: OptimiserId; at: At }) {
  const cx = Math.min(Math.max(x, 9), WIDTH - 9);
  const cy = Math.min(Math.max(y, 9), HEIGHT - 9);
  return (
    <>
      <circle className={styles.end} cx={round(cx)} cy={round(cy)} r="8" />
      <text className={styles.letter} x={round(cx)} y={round(cy) + 4} textAnchor="middle">
        {'ABCDEF'[optimiserIds.indexOf(id)]}
      </text>
    </>
  );
}

function Cross({ at: [x, y], label }: { at: At; label: string }) {
  const [cx, cy] = [round(x), round(y)];
  return (
    <>
      <path className={styles.cross} d={`M${cx - 6} ${cy}h12M${cx} ${cy - 6}v12`} />
      <text className={styles.place} x={cx} y={cy + 28} textAnchor="middle">
        {label}
      </text>
    </>
  );
}

function placer(surface: SurfaceId): (at: At) => At {
  const { x, y } = surfaces[surface];
  return ([px, py]) => [
    ((px - x[0]) / (x[1] - x[0])) * WIDTH,
    HEIGHT - ((py - y[0]) / (y[1] - y[0])) * HEIGHT,
  ];
}

/** The ground stays while the race is drawn, frame by frame: worked out once. */
const contourPaths = new Map<SurfaceId, string>();

function contourPath(id: SurfaceId): string {
  const known = contourPaths.get(id);
  if (known !== undefined) return known;
  const place = placer(id);
  const written = (at: At) => place(at).map(round).join(' ');
  const pieces = contours(surfaces[id], surfaces[id].levels).map(
    ([from, to]) => [written(from), written(to)] as const,
  );
  const path = chained(pieces)
    .map((line) => `M${line.join('L')}`)
    .join('');
  contourPaths.set(id, path);
  return path;
}

function wayPath(points: readonly At[]): string {
  let last: At | null = null;
  let path = '';
  for (const point of points) {
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAR) continue;
    path += `${last ? 'L' : 'M'}${point.map(round).join(' ')}`;
    last = point;
  }
  return path;
}

const round = (value: number) => Math.round(value * 10) / 10;
