import { fill } from '@/lib/i18n/format';
import { NumberTable } from '../number-table';
import { Plot, type Point } from '../plot';
import { showNumber } from '../show-number';
import { logitFields, logitSpan } from './fields';
import { crossEntropy, logitSlopes, softmax } from './losses';
import type { LossWords } from './words';

type Values = Readonly<Record<(typeof logitFields)[number], number>>;
type ClassResultProps = { values: Values; right: number; words: LossWords };

const STEPS = 80;

/** The probability of the right class and what it costs, in a sentence. */
export function classSummary(values: Values, right: number, words: LossWords): string {
  const logits = logitFields.map((field) => values[field]);
  const shares = softmax(logits);
  return fill(words.classSummary, {
    n: right,
    p: showNumber(shares[right] ?? NaN),
    loss: showNumber(crossEntropy([logits], [right])),
    twice: showNumber(crossEntropy([shares], [right])),
  });
}

/** Loss against the logit of the right class, and every class in numbers. */
export function ClassResult({ values, right, words }: ClassResultProps) {
  const logits = logitFields.map((field) => values[field]);
  const shares = softmax(logits);
  const slopes = logitSlopes(logits, right);
  const here = logits[right] ?? 0;
  const x = [Math.min(logitSpan.min, here), Math.max(logitSpan.max, here)] as const;
  const along = (loss: (moved: number[]) => number): Point[] =>
    Array.from({ length: STEPS + 1 }, (_, i) => {
      const z = x[0] + ((x[1] - x[0]) * i) / STEPS;
      return [z, loss(logits.map((logit, c) => (c === right ? z : logit)))] as const;
    });
  const once = along((moved) => crossEntropy([moved], [right]));
  const loss = crossEntropy([logits], [right]);
  return (
    <>
      <Plot
        title={`${fill(words.curveTitle, { n: right })}. ${classSummary(values, right, words)}`}
        x={x}
        y={[0, Math.max(2, ...once.map(([, value]) => value))]}
        xLabel={words.curveX}
        yLabel={words.loss}
        lines={[
          { name: words.loss, points: once, kind: 1 },
          {
            name: words.twice,
            points: along((moved) => crossEntropy([softmax(moved)], [right])),
            kind: 2,
          },
        ]}
        marks={[{ at: [here, loss], label: `${words.now}: ${showNumber(loss)}` }]}
      />
      <NumberTable
        caption={words.classTable}
        heads={[words.classHead, words.logit, words.probability, words.lossIfRight, words.slope]}
        rows={logits.map((logit, c) => ({
          name: c === right ? `${c} ✓` : String(c),
          cells: [
            showNumber(logit, 2),
            showNumber(shares[c] ?? NaN),
            showNumber(crossEntropy([logits], [c])),
            showNumber(slopes[c] ?? NaN),
          ],
        }))}
      />
    </>
  );
}
