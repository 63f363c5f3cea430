import { Link } from '@/components/ui/link';
import { fill } from '@/lib/i18n/format';
import styles from './dashboard.module.css';
import type { Frame } from './frame';
import { inOrder } from './names';

/** So many names are read at a glance; the others stand folded, but on paper. */
const AT_ONCE = 12;

type TeamNamesProps = {
  frame: Frame;
  teams: readonly string[];
  /** What is said of a team behind its name. */
  note?: (team: string) => string;
};

/** Teams by name, each a link to its page where there is one. */
export function TeamNames({ frame, teams, note }: TeamNamesProps) {
  const ordered = inOrder(teams, frame.names);
  const rest = ordered.slice(AT_ONCE);
  return (
    <>
      <Names {...{ frame, note }} teams={ordered.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <details data-print="open" className={styles.rest}>
          <summary>{fill(frame.words.more, { count: rest.length })}</summary>
          <Names {...{ frame, note }} teams={rest} />
        </details>
      )}
    </>
  );
}

function Names({ frame, teams, note }: TeamNamesProps) {
  return (
    <ul role="list" className={styles.names}>
      {teams.map((team) => (
        <li key={team}>
          <TeamName {...{ frame, team }} />
          {note && <small> {note(team)}</small>}
        </li>
      ))}
    </ul>
  );
}

/** A team’s name, a link where the team has a page. */
export function TeamName({ frame, team }: { frame: Frame; team: string }) {
  const name = frame.names.nameOf(team);
  return frame.teamHref ? <Link href={frame.teamHref(team)}>{name}</Link> : name;
}
