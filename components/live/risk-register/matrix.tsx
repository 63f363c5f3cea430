import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import styles from './risk-register.module.css';
import { cellsOf, isMonthly, STEPS, type Risk } from './risk';
import type { RegisterWords } from './words';

const UPWARDS = [...STEPS].reverse();

/** Impact upwards, likelihood across, as in the drawing of the section; a number is a row of the list. */
export function Matrix({ risks, words }: { risks: readonly Risk[]; words: RegisterWords }) {
  const cells = cellsOf(risks);
  return (
    <figure className={live.plot}>
      <table className={styles.matrix}>
        <caption>{words.matrix}</caption>
        <thead>
          <tr>
            <td />
            {STEPS.map((step, index) => (
              <th key={step} scope="col">
                {step}
                <small>{words.likelihoods[index]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {UPWARDS.map((impact) => (
            <tr key={impact}>
              <th scope="row">
                {impact}
                <small>{words.impacts[Number(impact) - 1]}</small>
              </th>
              {STEPS.map((likelihood) => (
                <Cell
                  key={likelihood}
                  likelihood={Number(likelihood)}
                  impact={Number(impact)}
                  numbers={cells.get(`${likelihood}/${impact}`) ?? []}
                  words={words}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className={live.hint}>
        {words.likelihood} →　{words.impact} ↑　
        <span className={styles.key} /> {words.framed}
      </figcaption>
    </figure>
  );
}

type CellProps = {
  likelihood: number;
  impact: number;
  numbers: readonly number[];
  words: RegisterWords;
};

function Cell({ likelihood, impact, numbers, words }: CellProps) {
  const score = likelihood * impact;
  return (
    <td className={isMonthly(likelihood, impact) ? styles.monthly : undefined}>
      <small className={styles.product}>
        <span className="visually-hidden">{fill(words.cell, { score })}</span>
        <span aria-hidden="true">{score}</span>
      </small>
      {numbers.map((number) => (
        <span key={number} className={styles.mark}>
          {number}
        </span>
      ))}
    </td>
  );
}
