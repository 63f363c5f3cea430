import { TableBox } from '@/components/ui/table-box';
import live from '../live.module.css';
import { distribution, type Model } from './model';
import type { LabWords } from './words';

/** The last positions are enough to see it. */
const SHOWN = 6;

type PassProps = { model: Model; history: readonly number[]; words: LabWords };

/** One pass over what stands there: a guess after every position, nothing appended. */
export function PassTable({ model, history, words }: PassProps) {
  const positions = history.map((_, i) => i).slice(-SHOWN);
  const name = (id: number | undefined) =>
    id === undefined ? words.openEnd : id === 0 ? '■' : (model.words[id] ?? '');
  return (
    <>
      <TableBox label={words.pass}>
        <table className={live.table}>
          <caption>{words.pass}</caption>
          <thead>
            <tr>
              <th scope="col" className={live.number}>
                {words.position}
              </th>
              <th scope="col">{words.read}</th>
              <th scope="col">{words.guess}</th>
              <th scope="col">{words.follows}</th>
            </tr>
          </thead>
          <tbody>
            {positions.map((i) => {
              const { p, ranked } = distribution(model, history.slice(0, i + 1));
              const best = ranked[0] ?? 0;
              return (
                <tr key={i}>
                  <th scope="row" className={live.number}>
                    {i}
                  </th>
                  <td>{name(history[i])}</td>
                  <td>
                    {name(best)} ({(p[best] ?? 0).toFixed(2)})
                  </td>
                  <td>{name(history[i + 1])}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
      <p className="quiet">{words.passNote}</p>
    </>
  );
}
