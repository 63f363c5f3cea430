import { TableBox } from '@/components/ui/table-box';
import styles from './live.module.css';

export type NumberRow = {
  name: string;
  /** Already written as text, one for each column after the first. */
  cells: readonly string[];
};
type NumberTableProps = {
  caption: string;
  /** The first heads the names of the rows. */
  heads: readonly string[];
  rows: readonly NumberRow[];
};

/** Numbers in rows with a name each: the table that stands beside a drawing. */
export function NumberTable({ caption, heads, rows }: NumberTableProps) {
  return (
    <TableBox label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index ? styles.number : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index} className={styles.number}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
