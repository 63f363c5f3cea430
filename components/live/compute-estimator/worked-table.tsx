import { TableBox } from '@/components/ui/table-box';
import styles from '../live.module.css';
import type { EstimatorWords } from './words';

export type Row = readonly [name: string, worked: string, result: string];

type WorkedProps = { name: string; rows: readonly Row[]; words: EstimatorWords };

/** Quantities, each with the sum that gives it. */
export function Worked({ name, rows, words }: WorkedProps) {
  return (
    <TableBox label={name}>
      <table className={styles.table}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.quantity}</th>
            <th scope="col">{words.worked}</th>
            <th scope="col" className={styles.number}>
              {words.result}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([quantity, worked, result]) => (
            <tr key={quantity}>
              <th scope="row">{quantity}</th>
              <td>{worked}</td>
              <td className={styles.number}>{result}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
