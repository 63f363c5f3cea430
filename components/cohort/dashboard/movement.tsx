import { TableBox } from '@/components/ui/table-box';
import { chapterChanges, cohortChange, joinedSince } from '@/lib/cohort/cohort-change';
import { fill } from '@/lib/i18n/format';
import { figure, signed } from '@/lib/report/figures';
import { ChangeBar, Dumbbell } from './change-plots';
import styles from './dashboard.module.css';
import tables from './tables.module.css';
import type { Frame } from './frame';
import { Section } from './section';
import { TeamName, TeamNames } from './team-names';

type MovementProps = { frame: Frame; earlier: readonly string[] | undefined };

/** From the round before to this one: who moved how far, who is new, who dropped out. */
export function Movement({ frame, earlier = [] }: MovementProps) {
  const { words, dashboard } = frame;
  const { before, round, movement, missing, cohort } = dashboard;
  const roundName = (id: string) => cohort.rounds.find((each) => each.id === id)?.name ?? id;
  if (before === null || movement.length === 0) {
    return (
      <Section id="movement" title={words.movement.title}>
        <p>{words.movement.none}</p>
      </Section>
    );
  }
  const { by, up, same, down } = cohortChange(movement.map(({ overall }) => overall));
  const lead = fill(words.movement.lead, { from: roundName(before), to: roundName(round) });
  const apart = [
    [words.movement.joined, joinedSince(dashboard)],
    [words.movement.dropped, missing.filter((team) => earlier.includes(team))],
  ] as const;
  return (
    <Section id="movement" title={words.movement.title} lead={lead}>
      {by !== null && <p>{fill(words.movement.summary, { up, same, down, by: signed(by) })}</p>}
      <div className={tables.sideBySide}>
        <TeamMoves frame={frame} />
        <ChapterMoves frame={frame} />
      </div>
      {apart.map(
        ([title, teams]) =>
          teams.length > 0 && (
            <div key={title} className={styles.whom}>
              <h3>{title}</h3>
              <TeamNames {...{ frame, teams }} />
            </div>
          ),
      )}
    </Section>
  );
}

/** Every team as a dumbbell with its figures; who rose most comes first. */
function TeamMoves({ frame }: { frame: Frame }) {
  const { dashboard, names } = frame;
  const words = frame.words.movement;
  const shown = (value: number | null) => (value === null ? '–' : figure(value));
  const rows = [...dashboard.movement].sort(
    (a, b) =>
      (b.overall.by ?? -Infinity) - (a.overall.by ?? -Infinity) ||
      names.placeOf(a.team) - names.placeOf(b.team),
  );
  return (
    <TableBox label={words.teams}>
      <table className={tables.moves}>
        <caption>{words.teams}</caption>
        <thead>
          <tr>
            <th scope="col">{words.team}</th>
            <th scope="col">{words.plot}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.by}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ team, overall }) => (
            <tr key={team}>
              <th scope="row">
                <TeamName {...{ frame, team }} />
              </th>
              <td>
                <Dumbbell change={overall} />
              </td>
              <td>{shown(overall.from)}</td>
              <td>{shown(overall.to)}</td>
              <td>{overall.by === null ? '–' : signed(overall.by)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** The median change of each chapter, in the order of the book. */
function ChapterMoves({ frame }: { frame: Frame }) {
  const { texts, dashboard } = frame;
  const words = frame.words.movement;
  return (
    <TableBox label={words.chapters}>
      <table className={tables.moves}>
        <caption>{words.chapters}</caption>
        <thead>
          <tr>
            <th scope="col">{frame.words.chapters.chapter}</th>
            <th scope="col">{words.plotChange}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.compared}</th>
          </tr>
        </thead>
        <tbody>
          {chapterChanges(dashboard).map(({ id, by, up, same, down }) => (
            <tr key={id}>
              <th scope="row">{texts.title(id)}</th>
              <td>
                <ChangeBar by={by} />
              </td>
              <td>{by === null ? '–' : signed(by)}</td>
              <td>{up + same + down}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
