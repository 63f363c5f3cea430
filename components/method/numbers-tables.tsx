import { TableBox } from '@/components/ui/table-box';
import type { CriterionResult, PartResult, Score } from '@/lib/assessment/result';
import { shareOfOverall } from '@/lib/assessment/share';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { points, short, type Worked } from './worked';

type NumbersWords = Messages['method']['numbers'];
type TableProps = { worked: Worked; words: NumbersWords };

/** The criteria of the chapter that is worked through. */
export function CriteriaTable({ worked, words }: TableProps) {
  const { chapter, titles } = worked;
  if (!chapter) return <p>{words.none}</p>;
  const caption = fill(words.chapter, { chapter: titles.chapters[chapter.id] ?? chapter.id });
  const asked = chapter.criteria.filter(({ excluded }) => excluded === null);
  return (
    <TableBox label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.level}</th>
            <th scope="col">{words.target}</th>
            <th scope="col">{words.reached}</th>
            <th scope="col">{words.weight}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">{titles.criteria[criterion.id] ?? criterion.id}</th>
              <td>{levelOf(criterion, words)}</td>
              <td>{criterion.target}</td>
              <td>{criterion.attainment === null ? '–' : short(criterion.attainment)}</td>
              <td>{criterion.weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function levelOf({ level, reading }: CriterionResult, words: NumbersWords): string {
  if (level !== null) return String(level);
  if (reading === 'unknown') return words.unknown;
  return reading === 'not-applicable' ? words.notApplicable : words.unanswered;
}

/** The parts with their scores, and the overall score under them. */
export function PartsTable({ worked: { result, titles }, words }: TableProps) {
  return (
    <TableBox label={words.partsOf}>
      <table>
        <caption>{words.partsOf}</caption>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.range}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {result.parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">{titles.parts[part.id] ?? part.id}</th>
              <ScoreCells score={part.score} words={words} />
              <td>{shareWords(part, result.parts, words)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.overall}</th>
            <ScoreCells score={result.score} words={words} />
            <td />
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}

function ScoreCells({ score, words }: { score: Score | null; words: NumbersWords }) {
  return (
    <>
      <td>{score && score.estimate !== null ? points(score.estimate) : words.none}</td>
      <td>{score ? fill(words.to, { low: points(score.low), high: points(score.high) }) : '–'}</td>
    </>
  );
}

function shareWords(part: PartResult, parts: readonly PartResult[], words: NumbersWords): string {
  if (!part.score) return '–';
  return fill(words.percent, { value: short(100 * shareOfOverall(part, parts)) });
}

/** The overall score as the product that it is; three decimals, so that it can be checked. */
export function Product({ worked: { result }, words }: TableProps) {
  const { score, parts } = result;
  if (!score) return <p>{words.none}</p>;
  if (score.estimate === null) {
    const { low, high } = score;
    return <p>{fill(words.noOverall, { low: points(low), high: points(high) })}</p>;
  }
  return (
    <p>
      {words.product}
      {parts.map(
        (part) =>
          part.score && (
            <span key={part.id}>
              {' × '}
              {((part.score.estimate ?? 0) / 100).toFixed(3)}
              <sup>{shareOfOverall(part, parts).toFixed(2)}</sup>
            </span>
          ),
      )}{' '}
      {fill(words.equals, { score: points(score.estimate) })}
    </p>
  );
}
