import { Plot, type Line, type Point } from '../plot';
import styles from './confusion.module.css';

const RANGE = [0, 100] as const;
/** Places on a score's axis. */
export const SCORES = Array.from({ length: 201 }, (_, i) => i / 2);

type DrawingProps = {
  title: string;
  yTop?: number;
  xLabel: string;
  yLabel: string;
  lines: readonly Line[];
  marks?: readonly { at: Point; label: string }[];
};

/** A small plot under its name, over 0 to 100. */
export function Drawing({ title, yTop = 100, ...plot }: DrawingProps) {
  return (
    <div>
      <p className={styles.heading}>{title}</p>
      <Plot small title={title} x={RANGE} y={[0, yTop]} {...plot} />
    </div>
  );
}

/** Ends of an axis that four ticks part evenly, in a round unit. */
const TOPS = [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10];

/** The next round number, so that the axis ends on it. */
export function roundTop(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * (TOPS.find((top) => top * unit >= value) ?? 10);
}
