import { fill } from '@/lib/i18n/format';
import { NumberTable } from '../number-table';
import { gpuHours, impliedMfu, trainingFlop, type EstimateInputs } from './estimate';
import { grouped, scientific } from './format';
import { knownModels } from './models';
import type { EstimatorWords } from './words';

type ModelsTableProps = Pick<EstimateInputs, 'peak' | 'mfu'> & { words: EstimatorWords };

/** Published models under the same formula: the estimate beside what their makers report. */
export function ModelsTable({ peak, mfu, words }: ModelsTableProps) {
  const rows = knownModels.map(({ name, active, tokens, published }) => {
    const flop = trainingFlop(active, tokens);
    const implied = published && impliedMfu(flop, published.hours, peak).toFixed(1);
    return {
      name,
      cells: [
        grouped(active, 2),
        grouped(tokens, 1),
        scientific(flop),
        grouped(gpuHours(flop, { peak, mfu })),
        published ? `${grouped(published.hours)} (${published.gpu})` : words.none,
        implied ? fill(words.percent, { n: implied }) : words.none,
      ],
    };
  });
  return (
    <NumberTable
      caption={fill(words.known, { peak: grouped(peak), mfu: grouped(mfu, 1) })}
      heads={[words.model, ...words.knownColumns]}
      rows={rows}
    />
  );
}
