import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { showNumber } from '../show-number';
import styles from './attention.module.css';
import type { AttentionView } from './view';
import type { AttentionWords } from './words';

/** Shades of a cell, from nothing to all. */
const SHADES = 5;

/** The weights as a table whose cells are shaded: figure and numbers in one. */
export function HeatTable({ view, words }: { view: AttentionView; words: AttentionWords }) {
  const weights = view.heads[view.head]?.weights ?? [];
  const drawn = view.heads[view.head]?.drawn ?? [];
  const caption = fill(words.heat, { head: view.head + 1 });
  const tokens = words.tokens.slice(0, weights.length);
  return (
    <TableBox label={caption}>
      <table className={`${live.table} ${styles.heat}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.looks}</th>
            {tokens.map((token) => (
              <th key={token} scope="col">
                {token}
              </th>
            ))}
            <th scope="col">{words.sum}</th>
          </tr>
        </thead>
        <tbody>
          {weights.map((row, query) => (
            <tr key={query} className={query === view.query ? styles.chosen : undefined}>
              <th scope="row">
                {query === view.query && <span aria-hidden="true">▶ </span>}
                {tokens[query]}
              </th>
              {row.map((weight, key) => (
                <td key={key} className={shade(weight)}>
                  {weight === 0 ? <Masked words={words} /> : showNumber(weight, 2)}
                  {view.kind === 'hard' && drawn[query] === key && <b> ●</b>}
                </td>
              ))}
              <td>
                {showNumber(
                  row.reduce((sum, weight) => sum + weight, 0),
                  2,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Masked({ words }: { words: AttentionWords }) {
  return (
    <>
      <span aria-hidden="true">0</span>
      <span className="visually-hidden">0, {words.masked}</span>
    </>
  );
}

function shade(weight: number): string | undefined {
  return weight === 0 ? styles.masked : styles[`shade${Math.ceil(weight * SHADES)}`];
}
