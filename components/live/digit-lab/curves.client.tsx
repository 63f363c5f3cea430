'use client';

import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { RunState } from './run-state';
import { percent } from './percent';
import { showNumber } from '../show-number';
import type { DigitWords } from './words';

const HEIGHT = 230;
const TICK = { fill: 'var(--ink-soft)', fontSize: 12 } as const;
const MARGIN = { top: 8, right: 12, bottom: 18, left: 0 } as const;

type CurvesProps = { state: RunState; width: number; words: DigitWords };

/** The loss while it learns and on held-out digits; recharts, since it grows and can be pointed at. */
export function LossCurve({ state, width, words }: CurvesProps) {
  const learned = state.points.map(({ at, loss }) => ({ at, training: finite(loss) }));
  const held = state.rounds.map(({ loss }, at) => ({ at, heldOut: finite(loss) }));
  const data = [...learned, ...held].sort((a, b) => a.at - b.at);
  return (
    <LineChart {...{ width, data }} height={HEIGHT} margin={MARGIN} accessibilityLayer={false}>
      {frame(state, words)}
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
        name={words.curves.training}
        stroke="var(--warn)"
        strokeDasharray="6 3"
        dot={false}
      />
      <Line
        {...LINE}
        dataKey="heldOut"
        name={words.curves.heldOut}
        stroke="var(--accent)"
        dot={DOT}
      />
    </LineChart>
  );
}

/** The share of held-out digits that are read right. */
export function AccuracyCurve({ state, width, words }: CurvesProps) {
  const data = state.rounds.map(({ right, count }, at) => ({ at, share: (100 * right) / count }));
  return (
    <LineChart {...{ width, data }} height={HEIGHT} margin={MARGIN} accessibilityLayer={false}>
      {frame(state, words)}
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
}

const LINE = {
  type: 'linear',
  isAnimationActive: false,
  connectNulls: true,
  strokeWidth: 2.2,
} as const;
const DOT = { r: 3.5, fill: 'var(--paper)' } as const;
const BOX = { background: 'var(--raised)', borderColor: 'var(--rule-strong)' } as const;

function frame({ settings }: RunState, words: DigitWords) {
  const rounds = settings?.rounds ?? 1;
  return (
    <>
      <CartesianGrid stroke="var(--rule)" vertical={false} />
      <XAxis
        type="number"
        dataKey="at"
        domain={[0, rounds]}
        ticks={wholeTicks(rounds)}
        tick={TICK}
        label={{ value: words.curves.round, position: 'insideBottom', offset: -12, ...TICK }}
      />
    </>
  );
}

/** At most about eight, each a whole round. */
function wholeTicks(rounds: number): number[] {
  const step = Math.ceil(rounds / 8);
  return Array.from({ length: Math.floor(rounds / step) + 1 }, (_, i) => i * step);
}

/** A loss that has burst is no point of the curve; the sentence above says so. */
const finite = (loss: number) => (Number.isFinite(loss) ? loss : null);
