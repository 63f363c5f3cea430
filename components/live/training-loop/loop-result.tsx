import { fill } from '@/lib/i18n/format';
import type { ActivationId } from '../activation-explorer/activations';
import { NumberTable } from '../number-table';
import { Plot } from '../plot';
import { showNumber } from '../show-number';
import { CodePane } from './code-pane';
import { hasRun, type Moment } from './loop';
import { examples, forward, parameterIds } from './net';
import { NetDrawing } from './net-drawing';
import type { LoopWords } from './words';

type ResultProps = { moment: Moment; activation: ActivationId; words: LoopWords };

const UNKNOWN = '–';
/** Points of the curve of the loss; more would not be seen. */
const CURVE = 250;

/** What the line that has just run did, in a sentence with its numbers. */
export function loopSummary(moment: Moment, rate: number, words: LoopWords): string {
  const { phase, update, example, forward: pass, gradient, differences, nextLoss } = moment;
  if (moment.ranOff) return fill(words.ranOff, { updates: update });
  const apart = Math.max(...parameterIds.map((id) => Math.abs(gradient[id] - differences[id])));
  return `${fill(words.now, { update: update + 1 })}${fill(words.did[phase], {
    ...example,
    h1: showNumber(pass.h[0]),
    h2: showNumber(pass.h[1]),
    prediction: showNumber(pass.prediction),
    loss: showNumber(pass.loss),
    out: showNumber(gradient.c),
    apart: showNumber(apart, 9),
    rate,
    nextLoss: showNumber(nextLoss),
  })}`;
}

/** Code, net, weights, and how far the training has come. */
export function LoopResult({ moment, activation, words }: ResultProps) {
  return (
    <>
      <CodePane phase={moment.phase} words={words} />
      <NetDrawing {...{ moment, words }} />
      <Weights {...{ moment, words }} />
      <Progress {...{ moment, activation, words }} />
    </>
  );
}

function Weights({ moment, words }: Omit<ResultProps, 'activation'>) {
  const { net, gradient, differences, next } = moment;
  const sloped = hasRun(moment, 'gradients');
  return (
    <NumberTable
      caption={words.table}
      heads={[words.parameter, words.value, words.gradient, words.difference, words.after]}
      rows={parameterIds.map((id) => ({
        name: id,
        cells: [
          showNumber(net[id], 4),
          sloped ? showNumber(gradient[id], 6) : UNKNOWN,
          sloped ? showNumber(differences[id], 6) : UNKNOWN,
          moment.phase === 'update' ? showNumber(next[id], 4) : UNKNOWN,
        ],
      }))}
    />
  );
}

function Progress({ moment, activation, words }: ResultProps) {
  const { phase, net, next, history } = moment;
  const weights = phase === 'update' ? next : net;
  const every = Math.ceil(history.length / CURVE);
  const points = history
    .map((loss, update) => [update, loss] as const)
    .filter(([update]) => update % every === 0 || update === history.length - 1);
  return (
    <>
      <Plot
        title={`${words.history}: ${showNumber(history.at(-1) ?? NaN)}`}
        x={[0, Math.max(20, history.length - 1)]}
        y={[0, Math.max(0.5, ...points.map(([, loss]) => loss))]}
        xLabel={words.updates}
        yLabel={words.meanLoss}
        lines={[{ name: words.meanLoss, points, kind: 1 }]}
        marks={points.slice(-1).map((at) => ({ at, label: showNumber(at[1]) }))}
      />
      <NumberTable
        caption={words.exampleTable}
        heads={[words.input, words.answerHead, words.prediction, words.lossHead]}
        rows={examples.map((example) => {
          const { prediction, loss } = forward(weights, example, activation);
          return {
            name: `(${example.x1}, ${example.x2})`,
            cells: [String(example.y), showNumber(prediction), showNumber(loss)],
          };
        })}
      />
    </>
  );
}
