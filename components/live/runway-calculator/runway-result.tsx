import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import styles from '../live.module.css';
import { Plot } from '../plot';
import { runway, stressed, type RunwayInputs, type StressId } from './runway';
import type { RunwayWords } from './words';

const STRESSES: readonly StressId[] = ['revenue', 'costs', 'late'];
const WEEKS = 13;

/** What a company's numbers mean, in one or two sentences. */
export function runwaySummary(inputs: RunwayInputs, words: RunwayWords): string {
  const { simple, alive, lastMonth, lowest, months } = runway(inputs);
  if (simple === null) return words.noBurn;
  const now = fill(words.simple, { months: figure(simple, 1) });
  if (alive) {
    const month = months.at(-1)?.month ?? 0;
    return `${now} ${fill(words.alive, { month, lowest: figure(lowest.cash) })}`;
  }
  if (lastMonth === null) return `${now} ${words.far}`;
  return `${now} ${fill(words.dead, { lastMonth, missing: figure(-lowest.cash) })}`;
}

/** The curve of cash and the numbers behind it. Drawn on the server too, as the still version. */
export function RunwayResult({ inputs, words }: { inputs: RunwayInputs; words: RunwayWords }) {
  const { months } = runway(inputs);
  const points = [
    [0, inputs.cash] as const,
    ...months.map(({ month, cash }) => [month, cash] as const),
  ];
  const sums = points.map(([, cash]) => cash);
  return (
    <>
      <Plot
        title={`${words.plot}. ${runwaySummary(inputs, words)}`}
        x={[0, Math.max(months.length, 4)]}
        y={[Math.min(0, ...sums), Math.max(1, ...sums)]}
        xLabel={words.month}
        yLabel={`${words.cash} (${words.thousands})`}
        lines={[{ name: words.cash, points, kind: 1 }]}
      />
      <TableBox label={words.plot}>
        <table className={styles.table}>
          <caption>{words.plot}</caption>
          <thead>
            <tr>
              {[words.month, words.revenue, words.net, words.cash].map((head) => (
                <th key={head} scope="col" className={styles.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, revenue, net, cash }) => (
              <tr key={month}>
                <th scope="row" className={styles.number}>
                  {month}
                </th>
                {[revenue, net, cash].map((sum, index) => (
                  <td key={index} className={styles.number}>
                    {figure(sum)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <Stresses {...{ inputs, words }} />
    </>
  );
}

function Stresses({ inputs, words }: { inputs: RunwayInputs; words: RunwayWords }) {
  const under = stressed(inputs);
  return (
    <table className={styles.table}>
      <caption>{words.stress}</caption>
      <tbody>
        {STRESSES.map((id) => (
          <tr key={id}>
            <th scope="row">{words.stresses[id]}</th>
            <td className={styles.number}>
              {under[id] === null ? words.noBurn : `${figure(under[id], 1)} ${words.months}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Cash after each of the next 13 weeks, a month being 52/12 weeks. */
export function weeklyCash({ cash, costs, revenue }: RunwayInputs): number[] {
  const net = ((revenue - costs) * 12) / 52;
  return Array.from({ length: WEEKS }, (_, week) => cash + net * (week + 1));
}

function figure(value: number, digits = 0): string {
  return value.toLocaleString('en', {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  });
}
