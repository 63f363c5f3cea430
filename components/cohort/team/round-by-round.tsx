import { TableBox } from '@/components/ui/table-box';
import { gateHistory } from '@/lib/cohort/gate-history';
import { fill } from '@/lib/i18n/format';
import { figure, range, signed } from '@/lib/report/figures';
import type { Submission } from '@/lib/cohort/submission-schema';
import { shownTime } from '../dashboard/shown-time';
import type { TeamFrame } from './frame';
import styles from './team.module.css';
import { TrendLine } from './trend-line';

/** How the team has moved: a line, the figures of each round, and what was open when. */
export function RoundByRound(frame: TeamFrame) {
  const { words, cohort, page } = frame;
  const { rounds } = words;
  const given = new Map(page.submissions.map((submission) => [submission.round, submission]));
  const points = cohort.rounds.map(({ id, name }) => ({
    name,
    value: given.get(id)?.standing.score?.estimate ?? null,
  }));
  return (
    <section aria-labelledby="rounds" className={`${styles.section} stack`}>
      <h3 id="rounds">{rounds.title}</h3>
      {points.filter(({ value }) => value !== null).length > 1 && (
        <TrendLine points={points} label={rounds.drawing} />
      )}
      <TableBox label={rounds.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(
                [
                  'round',
                  'submitted',
                  'score',
                  'change',
                  'range',
                  'backed',
                  'band',
                  'blockers',
                ] as const
              ).map((key) => (
                <th key={key} scope="col">
                  {rounds[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohort.rounds.map(({ id, name }, index) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <Figures
                  {...frame}
                  given={given.get(id)}
                  before={lastBefore(points.slice(0, index))}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <OpenGates {...frame} />
    </section>
  );
}

const lastBefore = (points: readonly { value: number | null }[]) =>
  points.findLast(({ value }) => value !== null)?.value ?? null;

type FiguresProps = TeamFrame & { given: Submission | undefined; before: number | null };

function Figures({ locale, words, texts, given, before }: FiguresProps) {
  if (!given) return <td colSpan={7}>{words.rounds.none}</td>;
  const { score, backed, band, gates } = given.standing;
  const now = score?.estimate ?? null;
  const named = band.id === null ? '–' : texts.band(band.id);
  return (
    <>
      <td>{shownTime(given.submittedAt, locale)}</td>
      <td>{now === null ? '–' : figure(now)}</td>
      <td>{now === null || before === null ? '–' : signed(now - before)}</td>
      <td>{score ? range(score) : '–'}</td>
      <td>{backed?.estimate == null ? '–' : figure(backed.estimate)}</td>
      <td>{band.held ? fill(words.rounds.held, { band: named }) : named}</td>
      <td>{gates.filter(({ kind }) => kind === 'blocker').length}</td>
    </>
  );
}

/** Which blockers were open in which round. */
function OpenGates({ words, texts, cohort, page }: TeamFrame) {
  const { rounds } = words;
  const submitted = cohort.rounds.filter(({ id }) => page.submissions.some((s) => s.round === id));
  const history = gateHistory(page.submissions);
  if (history.length === 0) return <p>{rounds.noGates}</p>;
  return (
    <TableBox label={rounds.gates}>
      <table className={styles.table}>
        <caption>{rounds.gates}</caption>
        <thead>
          <tr>
            <th scope="col">{rounds.criterion}</th>
            {submitted.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.map(({ criterion, open }) => (
            <tr key={criterion}>
              <th scope="row">{texts.criterion(criterion)?.question ?? criterion}</th>
              {submitted.map(({ id }) => (
                <td key={id}>{openIn(rounds, open.get(id))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function openIn(words: TeamFrame['words']['rounds'], level: number | null | undefined): string {
  if (level === undefined) return words.notOpen;
  return level === null ? words.openUnknown : fill(words.open, { level });
}
