import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { Crowd, CrowdLegend } from './crowd';
import {
  differenceInterval,
  forcedWrong,
  FOUR_FIFTHS,
  isEqual,
  measureIds,
  selectionRatio,
} from './fairness';
import type { Scene } from './fields';
import type { FairnessWords } from './words';

type SceneProps = { scene: Scene; words: FairnessWords };

/** How the rule treats both groups, in two sentences. */
export function sceneSummary({ a, b }: Scene, words: FairnessWords): string {
  const [inA, inB] = [a.measures.selection ?? 0, b.measures.selection ?? 0];
  const ratio = selectionRatio(inA, inB);
  const equal = measureIds.filter((id) => isEqual(a.measures[id], b.measures[id]));
  const counted = { equal: equal.length, of: measureIds.length };
  const names = equal.map((id) => words.measures[id]).join(words.and);
  const found =
    ratio === null
      ? words.nobody
      : fill(words.summary, {
          a: percent(inA, words),
          b: percent(inB, words),
          ratio: ratio.toFixed(2),
          verdict: ratio < FOUR_FIFTHS ? words.below : words.above,
        });
  return `${found}${words.between}${fill(equal.length > 0 ? words.equalities : words.noneEqual, { ...counted, names })}`;
}

/** Both crowds, the four senses as numbers, and why they cannot all be equal. Drawn on the server too. */
export function SceneResult({ scene, words }: SceneProps) {
  const { a, b } = scene;
  const [nameA, nameB] = words.groups;
  const { difference, low, high } = differenceInterval(
    { share: a.measures.selection ?? 0, n: a.people.length },
    { share: b.measures.selection ?? 0, n: b.people.length },
  );
  const [found, precision] = [a.measures.found, a.measures.precision];
  return (
    <>
      <Crowd group={nameA} side={a} words={words} />
      <Crowd group={nameB} side={b} words={words} />
      <CrowdLegend words={words} />
      <MeasuresTable {...{ scene, words }} />
      <p>
        {fill(words.interval, {
          difference: points(difference),
          low: points(low),
          high: points(high),
        })}
      </p>
      <p>
        {found && precision
          ? fill(words.forced, {
              found: percent(found, words),
              precision: percent(precision, words),
              a: percent(forcedWrong(a.rate, precision, found), words),
              b: percent(forcedWrong(b.rate, precision, found), words),
            })
          : words.forcedNone}
      </p>
    </>
  );
}

function MeasuresTable({ scene: { a, b }, words }: SceneProps) {
  const show = (value: number | null) => (value === null ? words.none : percent(value, words));
  return (
    <TableBox label={words.table}>
      <table className={live.table}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.quantity}</th>
            {[...words.groups, words.apart].map((head) => (
              <th key={head} scope="col" className={live.number}>
                {head}
              </th>
            ))}
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {measureIds.map((id) => {
            const [inA, inB] = [a.measures[id], b.measures[id]];
            const apart = inA === null || inB === null ? words.none : points(Math.abs(inA - inB));
            return (
              <tr key={id}>
                <th scope="row">
                  {words.measures[id]} <span className={live.hint}>({words.explain[id]})</span>
                </th>
                {[show(inA), show(inB), apart].map((cell, i) => (
                  <td key={i} className={live.number}>
                    {cell}
                  </td>
                ))}
                <td>{isEqual(inA, inB) ? `= ${words.equal}` : `≠ ${words.unequal}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}

function percent(share: number, words: FairnessWords): string {
  return fill(words.share, { n: (100 * share).toFixed(1) });
}

function points(share: number): string {
  return (100 * share).toFixed(1).replace('-', '−');
}
