import { fill } from '@/lib/i18n/format';
import { NumberTable } from '../number-table';
import { Plot, type Point } from '../plot';
import { showNumber } from '../show-number';
import { activationIds, activations, gradientLeft, type ActivationId } from './activations';
import { inputSpan } from './fields';
import type { ActivationWords } from './words';

export type ActivationView = { kind: ActivationId; x: number; layers: number };
type ResultProps = { view: ActivationView; words: ActivationWords };

const STEPS = 120;

/** Value and slope at the input, and what a stack of such layers leaves of a gradient. */
export function activationSummary({ kind, x, layers }: ActivationView, words: ActivationWords) {
  const { f, slope } = activations[kind];
  const left = gradientLeft(slope(x), layers);
  return fill(left === 0 ? words.dead : words.summary, {
    name: words.names[kind],
    x: showNumber(x, 2),
    f: showNumber(f(x)),
    slope: showNumber(slope(x)),
    layers,
    left: showNumber(left),
  });
}

/** The curve and its slope, and all five at the same input. */
export function ActivationResult({ view, words }: ResultProps) {
  const { kind, x, layers } = view;
  const { f, slope } = activations[kind];
  const span = [Math.min(inputSpan.min, x), Math.max(inputSpan.max, x)] as const;
  const inputs = Array.from(
    { length: STEPS + 1 },
    (_, i) => span[0] + ((span[1] - span[0]) * i) / STEPS,
  );
  const along = (curve: (x: number) => number): Point[] => inputs.map((at) => [at, curve(at)]);
  const curve = along(f);
  const values = curve.map(([, value]) => value);
  return (
    <>
      <Plot
        title={fill(words.plot, { name: words.names[kind], x: showNumber(x, 2) })}
        x={span}
        y={[kind === 'sigmoid' ? 0 : -1, Math.max(1.2, ...values)]}
        xLabel={words.input}
        yLabel={`${words.value}, ${words.slope}`}
        lines={[
          { name: words.value, points: curve, kind: 1 },
          { name: words.slope, points: along(slope), kind: 2 },
        ]}
        marks={[
          { at: [x, f(x)], label: 'f' },
          { at: [x, slope(x)], label: 'f′' },
        ]}
      />
      <NumberTable
        caption={fill(words.table, { x: showNumber(x, 2) })}
        heads={[words.nameHead, words.value, words.slope, fill(words.left, { layers })]}
        rows={activationIds.map((id) => {
          const steep = activations[id].slope(x);
          return {
            name: words.names[id],
            cells: [activations[id].f(x), steep, gradientLeft(steep, layers)].map((value) =>
              showNumber(value),
            ),
          };
        })}
      />
    </>
  );
}
