'use client';

import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { CHART_WIDTH, RADAR_HEIGHT } from './chart-size';
import type { NamedRow } from './charts.client';
import { wrapLabel } from './label-lines';
import styles from './charts.module.css';

/** The parts on a radar: the score as a line, the score with evidence as a filled shape. */
export function PartsRadar({ rows }: { rows: readonly NamedRow[] }) {
  const data = rows.map(({ name, score, backed }) => ({
    name,
    score: score.estimate ?? score.low,
    backed: backed.estimate ?? backed.low,
  }));
  return (
    <RadarChart
      width={CHART_WIDTH}
      height={RADAR_HEIGHT}
      outerRadius={76}
      data={data}
      accessibilityLayer={false}
    >
      <PolarGrid stroke="var(--rule)" />
      <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} tickCount={5} />
      <PolarAngleAxis dataKey="name" tick={PartLabel} tickLine={false} />
      <Radar dataKey="backed" className={styles.radarBacked} isAnimationActive={false} />
      <Radar
        dataKey="score"
        className={styles.radarScore}
        fill="var(--accent)"
        isAnimationActive={false}
        dot
      />
    </RadarChart>
  );
}

type PartLabelProps = {
  x?: number | string;
  y?: number | string;
  textAnchor?: string;
  index?: number;
  payload?: { value?: string | number };
};

const LINE = 14;

function PartLabel({ x = 0, y = 0, textAnchor, index, payload }: PartLabelProps) {
  const lines = wrapLabel(String(payload?.value ?? ''), 13);
  // The first label stands above the shape and grows upwards.
  const top = index === 0 ? Number(y) - (lines.length - 1) * LINE - 2 : Number(y);
  const anchor = textAnchor === 'start' || textAnchor === 'end' ? textAnchor : 'middle';
  return (
    <text className={styles.label} x={x} y={top} textAnchor={anchor}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
