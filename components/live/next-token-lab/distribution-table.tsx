import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { distribution, type Model } from './model';
import styles from './next-token-lab.module.css';
import { shape, type Settings } from './sampling';
import type { LabWords } from './words';

const SHOWN = 10;

type TableProps = {
  model: Model;
  history: readonly number[];
  settings: Settings;
  words: LabWords;
};

/** What may follow, as bars and numbers: counted, and after the settings. The rest is one row, so that all sums to 1. */
export function DistributionTable({ model, history, settings, words }: TableProps) {
  const now = distribution(model, history);
  const shaped = shape(now, settings);
  const rows = Array.from(now.ranked.subarray(0, SHOWN), (id, place) => ({
    token: id === 0 ? words.end : (model.words[id] ?? ''),
    counted: now.p[id] ?? 0,
    shaped: shaped[place] ?? 0,
    kept: place < shaped.length,
  }));
  const longest = Math.max(...rows.flatMap((row) => [row.counted, row.shaped]));
  const rest = (key: 'counted' | 'shaped') =>
    Math.max(0, 1 - rows.reduce((sum, row) => sum + row[key], 0));
  return (
    <>
      <TableBox label={words.distribution}>
        <table className={live.table}>
          <caption>{words.distribution}</caption>
          <thead>
            <tr>
              <th scope="col">{words.token}</th>
              <th scope="col" className={live.number}>
                {words.counted}
              </th>
              <th scope="col" className={live.number}>
                {words.shaped}
              </th>
              <td className={styles.bars} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.token}>
                <th scope="row">{row.token}</th>
                <td className={live.number}>{share(row.counted)}</td>
                <td className={live.number}>{row.kept ? share(row.shaped) : words.cut}</td>
                <td className={styles.bars}>
                  <Bars counted={row.counted / longest} shaped={row.shaped / longest} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{fill(words.others, { n: model.words.length - rows.length })}</th>
              <td className={live.number}>{share(rest('counted'))}</td>
              <td className={live.number}>{share(rest('shaped'))}</td>
              <td className={styles.bars} />
            </tr>
            <tr>
              <th scope="row">{words.sum}</th>
              <td className={live.number}>{share(1)}</td>
              <td className={live.number}>{share(1)}</td>
              <td className={styles.bars} />
            </tr>
          </tbody>
        </table>
      </TableBox>
      <p className="quiet">{fill(words.after, { context: now.context, kept: shaped.length })}</p>
    </>
  );
}

/** Above what was counted, in outline; below what is left of it, filled; the longest fills the column. */
function Bars({ counted, shaped }: { counted: number; shaped: number }) {
  return (
    <svg viewBox="0 0 120 16" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.counted} x="0.5" y="1.5" width={119 * counted} height="5" />
      <rect className={styles.shaped} x="0" y="9" width={120 * shaped} height="6" />
    </svg>
  );
}

function share(p: number): string {
  return p > 0 && p < 0.0005 ? '<0.001' : p.toFixed(3);
}
