import live from '../live.module.css';
import styles from './digits.module.css';
import { greatest } from './evaluate';
import { percent } from './percent';
import type { DigitWords } from './words';

/** The probability of each digit, as a bar and as a number. */
export function Probabilities({ shares, words }: { shares: readonly number[]; words: DigitWords }) {
  const { caption, digit, share } = words.reading;
  const best = greatest(shares);
  return (
    <table className={`${live.table} ${styles.shares}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{digit}</th>
          <th scope="col" colSpan={2}>
            {share}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map((each, k) => (
          <tr key={k} data-best={k === best}>
            <th scope="row">{k}</th>
            <td className={styles.bar} aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none">
                <rect width={100 * each} height="10" />
              </svg>
            </td>
            <td className={live.number}>{percent(each, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
