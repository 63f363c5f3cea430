import { fill } from '@/lib/i18n/format';
import { TableBox } from '@/components/ui/table-box';
import live from '../live.module.css';
import { rightOrder } from './order';
import { stepOf, type StepId } from './steps';
import type { TimelineWords } from './words';

/** The right order with the reason of each place, and where the reader had the card. */
export function Answer({ hand, words }: { hand: readonly StepId[]; words: TimelineWords }) {
  return (
    <TableBox label={words.answer}>
      <table className={live.table}>
        <caption>{words.answer}</caption>
        <tbody>
          {rightOrder(hand).map((id, place) => (
            <tr key={id}>
              <td className={live.number}>{stepOf(id).year}</td>
              <th scope="row">{words.steps[id].name}</th>
              <td>
                {hand[place] === id
                  ? `✓ ${words.right}`
                  : `✗ ${fill(words.belongs, { place: place + 1 })}`}
              </td>
              <td>{words.steps[id].what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
