import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import styles from '../live.module.css';
import { gpuHours, impliedMfu, trainingFlop, type EstimateInputs } from './estimate';
import { grouped, scientific } from './format';
import { knownModels } from './models';
import type { EstimatorWords } from './words';

type ModelsTableProps = Pick<EstimateInputs, 'peak' | 'mfu'> & { words: EstimatorWords };

/** Published models under the same formula: the estimate beside what their makers report. */
export function ModelsTable({ peak, mfu, words }: ModelsTableProps) {
  const caption = fill(words.known, { peak: grouped(peak), mfu: grouped(mfu, 1) });
  return (
    <TableBox label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.model}</th>
            {words.knownColumns.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {knownModels.map(({ id, name, active, tokens, published }) => {
            const flop = trainingFlop(active, tokens);
            const cells = [
              grouped(active, 2),
              grouped(tokens, 1),
              scientific(flop),
              grouped(gpuHours(flop, { peak, mfu })),
              published ? `${grouped(published.hours)} (${published.gpu})` : words.none,
              published ? `${impliedMfu(flop, published.hours, peak).toFixed(1)} %` : words.none,
            ];
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index} className={styles.number}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}
