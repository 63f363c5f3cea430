import type { ReactNode } from 'react';
import styles from './start.module.css';

/** Shades of the small heat map, row by row: how much of a chapter each team has. */
const HEAT = [
  [3, 2, 3, 1, 2],
  [2, 1, 3, 0, 1],
  [3, 3, 2, 1, 3],
  [1, 2, 2, 0, 2],
] as const;
/** Dark modules of a sign that stands for a QR code. */
const MODULES =
  'M0 0h3v3H0zM6 0h3v3H6zM0 6h3v3H0zM4 1h1v2H4zM4 4h2v1H4zM7 4h2v2H7zM4 6h1v3H4zM6 7h2v2H6z';

const drawings: readonly ReactNode[] = [
  <>
    <path className="f-muted" d="M24 34h70M24 46h46" />
    <path className="f-muted" d="M24 78h152" />
    <path className="f-solid" d="M24 70h30v16H24zM84 70h30v16H84zM144 70h32v16h-32z" />
    <path className="f-warn" d="M62 62v32" />
  </>,
  <>
    <path className="f-line" d="M30 32h92v58H30zM30 34l46 34 46-34" />
    <path className="f-solid" transform="translate(142 44) scale(3.6)" d={MODULES} />
  </>,
  <>
    {[34, 50, 66, 82].map((y, level) => (
      <g key={y}>
        <circle className={level === 2 ? 'f-solid' : 'f-muted'} cx="32" cy={y} r="4.5" />
        <path className="f-muted" d={`M46 ${y}h${[62, 48, 70, 54][level] ?? 0}`} />
      </g>
    ))}
    <path className="f-accent" d="M132 58h34m-10-10 11 10-11 10" />
  </>,
  <>
    {HEAT.flatMap((row, y) =>
      row.map((shade, x) => (
        <rect
          key={`${x} ${y}`}
          className={styles[`shade${shade}`]}
          x={24 + x * 31}
          y={28 + y * 18}
          width="28"
          height="15"
          rx="2"
        />
      )),
    )}
  </>,
];

/** What the step looks like on the screen, in a few strokes. The words beside it say it all. */
export function StepDrawing({ step }: { step: number }) {
  return (
    <svg className={`figure ${styles.drawing ?? ''}`} viewBox="0 0 200 110" aria-hidden="true">
      <rect className="f-box" x="1" y="1" width="198" height="108" rx="6" />
      <path className="f-muted" d="M1 18h198" />
      <circle className="f-muted" cx="12" cy="10" r="2.5" />
      <circle className="f-muted" cx="22" cy="10" r="2.5" />
      {drawings[step]}
    </svg>
  );
}
