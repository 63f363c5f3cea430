import { fill } from '@/lib/i18n/format';
import { Plot } from '../plot';
import { estimate, gpuHours, type EstimateInputs } from './estimate';
import { binaryBytes, decimalBytes, grouped, scientific } from './format';
import { Worked, type Row } from './worked-table';
import type { EstimatorWords } from './words';

type ResultProps = { inputs: EstimateInputs; words: EstimatorWords };

/** The estimate in two sentences, one for training and one for serving. */
export function estimateSummary(inputs: EstimateInputs, words: EstimatorWords): string {
  const found = estimate(inputs);
  const training = fill(words.trainingSummary, {
    flop: scientific(found.flop),
    hours: grouped(found.hours),
    mfu: grouped(inputs.mfu, 1),
    cost: grouped(found.cost),
  });
  const serving = fill(words.servingSummary, {
    memory: decimalBytes(found.serving),
    conversations: grouped(inputs.conversations),
    gpus: grouped(found.servingGpus),
    rate: grouped(found.ceiling.empty),
    full: grouped(found.ceiling.full),
  });
  return `${training}${words.between}${serving}`;
}

/** Every figure with how it was worked out. Drawn on the server too, as the still version. */
export function EstimateResult({ inputs, words }: ResultProps) {
  return (
    <>
      <Worked name={words.training} rows={trainingRows(inputs, words)} words={words} />
      <Plot
        title={words.plot}
        x={[10, 70]}
        y={[0, hoursAt(inputs, 10)]}
        xLabel={words.plotX}
        yLabel={words.plotY}
        lines={[
          {
            name: words.plotY,
            points: Array.from({ length: 61 }, (_, i) => [10 + i, hoursAt(inputs, 10 + i)]),
            kind: 1,
          },
        ]}
        marks={
          inputs.mfu >= 10 && inputs.mfu <= 70
            ? [{ at: [inputs.mfu, hoursAt(inputs, inputs.mfu)], label: words.plotMark }]
            : []
        }
      />
      <Worked name={words.serving} rows={servingRows(inputs, words)} words={words} />
    </>
  );
}

function hoursAt(inputs: EstimateInputs, mfu: number): number {
  return gpuHours(estimate(inputs).flop, { peak: inputs.peak, mfu });
}

function trainingRows(inputs: EstimateInputs, { rows }: EstimatorWords): Row[] {
  const { active, total, tokens, peak, mfu, gpus, price } = inputs;
  const found = estimate(inputs);
  const n = grouped(active * 1e9);
  const d = grouped(tokens * 1e12);
  return [
    [rows.flop, `6 × ${n} × ${d}`, scientific(found.flop)],
    [rows.ratio, `${d} ÷ ${n}`, grouped(found.tokensPerParameter, 1)],
    [
      rows.hours,
      `${scientific(found.flop)} ÷ (${grouped(peak)} × 10¹² × ${grouped(mfu / 100, 3)}) ÷ 3,600`,
      grouped(found.hours),
    ],
    [
      rows.days,
      `${grouped(found.hours)} ÷ ${grouped(gpus)} ÷ 24`,
      grouped(found.days, found.days < 100 ? 1 : 0),
    ],
    [rows.cost, `${grouped(found.hours)} × ${grouped(price, 2)}`, grouped(found.cost)],
    [
      rows.state,
      `${grouped(total * 1e9)} × 16…18`,
      `${decimalBytes(found.state[0])} – ${decimalBytes(found.state[1])}`,
    ],
  ];
}

function servingRows(inputs: EstimateInputs, { rows }: EstimatorWords): Row[] {
  const { total, active, weightBits, layers, kvHeads, headSize, cacheBits } = inputs;
  const found = estimate(inputs);
  const perToken = binaryBytes(found.cachePerToken);
  const perConversation = binaryBytes(found.cachePerConversation);
  const bandwidth = `${grouped(found.servingGpus)} × ${grouped(inputs.bandwidth, 2)} TB/s`;
  const read = decimalBytes((active * 1e9 * weightBits) / 8);
  const cache = decimalBytes(found.cachePerConversation);
  return [
    [
      rows.weights,
      `${grouped(total * 1e9)} × ${grouped(weightBits, 1)} ÷ 8`,
      decimalBytes(found.weights),
    ],
    [
      rows.cacheToken,
      `2 × ${layers} × ${kvHeads} × ${headSize} × ${grouped(cacheBits, 1)} ÷ 8`,
      `${grouped(found.cachePerToken)} B = ${perToken}`,
    ],
    [rows.cacheConversation, `${perToken} × ${grouped(inputs.context)}`, perConversation],
    [
      rows.all,
      `${decimalBytes(found.weights)} + ${grouped(inputs.conversations)} × ${cache}`,
      decimalBytes(found.serving),
    ],
    [
      rows.gpus,
      `${decimalBytes(found.serving)} ÷ ${grouped(inputs.memory)} GB`,
      grouped(found.servingGpus),
    ],
    [rows.ceilingEmpty, `${bandwidth} ÷ ${read}`, grouped(found.ceiling.empty)],
    [rows.ceilingFull, `${bandwidth} ÷ (${read} + ${cache})`, grouped(found.ceiling.full)],
  ];
}
