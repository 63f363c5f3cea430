'use client';

import { memo } from 'react';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { showNumber } from '../show-number';
import type { Evaluation } from './evaluate';
import { percent } from './percent';
import type { LossPoint } from './protocol';
import type { DigitWords } from './words';

const HEIGHT = 230;
const TICK = { fill: 'var(--ink-soft)', fontSize: 12 } as const;
const MARGIN = { top: 8, right: 12, bottom: 18, left: 0 } as const;
const LINE = {
  type: 'linear',
  isAnimationActive: false,
  connectNulls: true,
  strokeWidth: 2.2,
} as const;
const DOT = { r: 3.5, fill: 'var(--paper)' } as const;
const BOX = { background: 'var(--raised)', borderColor: 'var(--rule-strong)' } as const;

type CurveProps = {
  rounds: readonly Evaluation[];
  /** Rounds that the run will have. */
  total: number;
  width: number;
  words: DigitWords;
};

/** The loss while it learns and on held-out digits; recharts, since it grows and can be pointed at. */
export const LossCurve = memo(function LossCurve(
  props: CurveProps & { points: readonly LossPoint[] },
) {
  const { points, rounds, total, width, words } = props;
  const { training, heldOut } = words.curves;
  return (
    <LineChart
      data={lossData(points, rounds)}
      {...{ width }}
      height={HEIGHT}
      margin={MARGIN}
      accessibilityLayer={false}
    >
      {frame(total, words)}
      <YAxis width={40} tick={TICK} domain={[0, 'auto']} />
      <Tooltip
        isAnimationActive={false}
        formatter={(value) => showNumber(Number(value))}
        labelFormatter={(at) => `${words.rounds.round} ${Number(at).toFixed(1)}`}
        contentStyle={BOX}
      />
      <Line
        {...LINE}
        dataKey="training"
        name={training}
        stroke="var(--warn)"
        strokeDasharray="6 3"
        dot={false}
      />
      <Line {...LINE} dataKey="heldOut" name={heldOut} stroke="var(--accent)" dot={DOT} />
    </LineChart>
  );
});

/** The share of held-out digits that are read right. */
export const AccuracyCurve = memo(function AccuracyCurve(props: CurveProps) {
  const { rounds, total, width, words } = props;
  const data = rounds.map(({ right, count }, at) => ({ at, share: (100 * right) / count }));
  return (
    <LineChart {...{ width, data }} height={HEIGHT} margin={MARGIN} accessibilityLayer={false}>
      {frame(total, words)}
      <YAxis width={40} tick={TICK} domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} />
      <Tooltip
        isAnimationActive={false}
        formatter={(value) => percent(Number(value) / 100, words)}
        labelFormatter={(at) => `${words.rounds.round} ${Number(at)}`}
        contentStyle={BOX}
      />
      <Line
        {...LINE}
        dataKey="share"
        name={words.curves.heldOut}
        stroke="var(--accent)"
        dot={DOT}
      />
    </LineChart>
  );
});

function frame(total: number, words: DigitWords) {
  return (
    <>
      <CartesianGrid stroke="var(--rule)" vertical={false} />
      <XAxis
        type="number"
        dataKey="at"
        domain={[0, total]}
        ticks={wholeTicks(total)}
        tick={TICK}
        label={{ value: words.curves.round, position: 'insideBottom', offset: -12, ...TICK }}
      />
    </>
  );
}

type Row = { at: number; training?: number | null; heldOut?: number | null };

/** One row for each place, so that pointing at a round's end shows both losses. */
function lossData(points: readonly LossPoint[], rounds: readonly Evaluation[]): Row[] {
  const rows = new Map<number, Row>();
  for (const { at, loss } of points) rows.set(at, { at, training: finite(loss) });
  rounds.forEach(({ loss }, at) => rows.set(at, { ...rows.get(at), at, heldOut: finite(loss) }));
  return [...rows.values()].sort((a, b) => a.at - b.at);
}

/** At most about eight, each a whole round. */
function wholeTicks(rounds: number): number[] {
  const step = Math.ceil(rounds / 8);
  return Array.from({ length: Math.floor(rounds / step) + 1 }, (_, i) => i * step);
}

/** A loss that has burst is no point of the curve; the sentence above says so. */
const finite = (loss: number) => (Number.isFinite(loss) ? loss : null);
