'use client';

import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { useId } from 'react';
import { barsHeight, CHART_WIDTH } from './chart-size';
import type { NamedRow } from './charts.client';
import { wrapLabel } from './label-lines';
import styles from './charts.module.css';

const NAMES = 122; // px for the chapters' names
const TICKS = [0, 25, 50, 75, 100];

/** Each chapter from 0 to 100: earned and shown, claimed and not shown, still open. */
export function Bars({ rows }: { rows: readonly NamedRow[] }) {
  const hatch = useId();
  const data = rows.map(({ name, score, backed }) => ({
    name,
    shown: backed.low,
    unshown: score.low - backed.low,
    open: score.high - score.low,
  }));
  return (
    <BarChart
      layout="vertical"
      width={CHART_WIDTH}
      height={barsHeight(rows.length)}
      margin={{ top: 4, right: 14, bottom: 4, left: 0 }}
      barSize={16}
      data={data}
      accessibilityLayer={false}
    >
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.hatchGround} width="5" height="5" />
          <rect className={styles.hatchLine} width="2.2" height="5" />
        </pattern>
      </defs>
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        domain={[0, 100]}
        ticks={TICKS}
        tick={AxisNumber}
        tickLine={false}
        height={22}
      />
      <YAxis
        type="category"
        dataKey="name"
        width={NAMES}
        tick={ChapterLabel}
        tickLine={false}
        interval={0}
      />
      <Bar dataKey="shown" stackId="bar" className={styles.shown} isAnimationActive={false} />
      <Bar
        dataKey="unshown"
        stackId="bar"
        className={styles.unshown}
        fill={`url(#${hatch})`}
        isAnimationActive={false}
      />
      <Bar dataKey="open" stackId="bar" className={styles.open} isAnimationActive={false} />
    </BarChart>
  );
}

type TickProps = {
  x?: number | string;
  y?: number | string;
  payload?: { value?: string | number };
};

const LINE = 13;
/** How much of a name stands in a line, as `wrapLabel` counts it: Latin letters are not all alike, Han characters are. */
const ROOM = { latin: 17, han: 18 };

function ChapterLabel({ x = 0, y = 0, payload }: TickProps) {
  const name = String(payload?.value ?? '');
  const lines = wrapLabel(name, /\p{Script=Han}/u.test(name) ? ROOM.han : ROOM.latin);
  const top = Number(y) + 4 - ((lines.length - 1) * LINE) / 2;
  return (
    <text className={styles.label} x={x} y={top} textAnchor="end">
      {lines.map((line, i) => (
        <tspan key={line} x={x} dx={-4} dy={i === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function AxisNumber({ x = 0, y = 0, payload }: TickProps) {
  return (
    <text className={styles.number} x={x} y={Number(y) + 8} textAnchor="middle">
      {String(payload?.value ?? '')}
    </text>
  );
}
