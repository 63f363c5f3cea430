import live from '../live.module.css';
import type { TechAnswers } from './answers';
import { advise, routeCriteria, type Advice } from './route';
import type { TechWords } from './words';

/** A criterion as the page names it. */
export type NamedCriterion = { id: string; question: string; href: string };

/** What to do, and where, in two sentences. */
export function routeSummary(answers: TechAnswers, words: TechWords): string {
  const { learning, place } = advise(answers);
  return [words.learning[learning], words.place[place]].join(words.sentenceSeparator);
}

type RouteResultProps = {
  advice: Advice;
  criteria: readonly NamedCriterion[];
  words: TechWords;
};

/** The four routes with their reasons, and the criteria to look at. Drawn on the server too. */
export function RouteResult({ advice, criteria, words }: RouteResultProps) {
  const open = advice.routes.filter(({ verdict }) => verdict !== 'no').map(({ route }) => route);
  const ids = new Set([...routeCriteria.always, ...open.flatMap((route) => routeCriteria[route])]);
  return (
    <>
      <table className={live.table}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.route}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {advice.routes.map(({ route, verdict, reasons }) => (
            <tr key={route}>
              <th scope="row">{words.routes[route]}</th>
              <td>
                {verdict === 'start' ? (
                  <strong>{words.verdicts.start}</strong>
                ) : (
                  words.verdicts[verdict]
                )}
                {words.colon}
                {reasons.map((reason) => words.reasons[reason]).join(words.listSeparator)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{words.criteria}</strong>
      </p>
      <ul>
        {criteria
          .filter(({ id }) => ids.has(id))
          .map(({ id, question, href }) => (
            <li key={id}>
              <a href={href}>{question}</a>
            </li>
          ))}
      </ul>
    </>
  );
}
