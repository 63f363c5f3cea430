import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import styles from './digits.module.css';
import { percent } from './percent';
import { mistakes, type RunSummary } from './run-summary';
import type { DigitWords } from './words';

const WORST = 3;
/** From which share of its row a cell is so dark. */
const SHADES = [0.5, 0.08, 0.02, 0];

type ConfusionProps = Pick<RunSummary, 'confusion'> & { words: DigitWords };

/** Which digit was read as which: a table, shaded, with the worst of it in words. */
export function Confusion({ confusion, words }: ConfusionProps) {
  const { caption, corner, found, legend } = words.confusion;
  return (
    <div className={live.stack}>
      <TableBox label={caption}>
        <table className={`${live.table} ${styles.confusion}`}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {confusion.map((_, read) => (
                <th key={read} scope="col">
                  {read}
                </th>
              ))}
              <th scope="col">{found}</th>
            </tr>
          </thead>
          <tbody>
            {confusion.map((row, shown) => {
              const total = row.reduce((sum, times) => sum + times, 0);
              return (
                <tr key={shown}>
                  <th scope="row">{shown}</th>
                  {row.map((times, read) => (
                    <td key={read} data-right={read === shown} data-shade={shade(times, total)}>
                      {times}
                    </td>
                  ))}
                  <td>{total > 0 ? percent((row[shown] ?? 0) / total, words) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
      <p>{worst(confusion, words)}</p>
      <p className="quiet">{legend}</p>
    </div>
  );
}

/** 0 for none, then darker with the share of the row. */
function shade(times: number, total: number): number {
  if (times === 0) return 0;
  return SHADES.length - SHADES.findIndex((from) => times / total > from);
}

function worst(confusion: RunSummary['confusion'], { confusion: words }: DigitWords): string {
  const list = mistakes(confusion, WORST).map((mistake) => fill(words.mistake, mistake));
  return list.length > 0 ? fill(words.worst, { list: list.join(words.and) }) : words.none;
}
