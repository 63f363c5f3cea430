import { TableBox } from '@/components/ui/table-box';
import live from '../live.module.css';
import { CHOSEN } from './cause';
import styles from './premortem.module.css';
import type { PremortemWords } from './words';

/** Five empty rows: the still version, for a pen. */
export function BlankSheet({ words }: { words: PremortemWords }) {
  const columns = Object.values(words.short);
  return (
    <TableBox label={words.causes}>
      <table className={`${live.table} ${styles.blank}`}>
        <caption>{words.causes}</caption>
        <thead>
          <tr>
            {columns.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: CHOSEN }, (_, row) => (
            <tr key={row}>
              {columns.map((title) => (
                <td key={title} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
