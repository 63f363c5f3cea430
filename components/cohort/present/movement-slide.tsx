import { chapterChanges, cohortChange } from '@/lib/cohort/cohort-change';
import { figure, signed } from '@/lib/report/figures';
import styles from './present.module.css';
import type { Show } from './slide';

const MOST = 4;

/** How many rose and fell, the medians, and the chapters that moved most. */
export function MovementSlide({ show }: { show: Show }) {
  const { frame, words, named } = show;
  const { texts, dashboard, names } = frame;
  const whole = cohortChange(dashboard.movement.map(({ overall }) => overall));
  const chapters = chapterChanges(dashboard).map(({ id, by }) => ({
    name: texts.title(id),
    by: by ?? 0,
  }));
  const teams = dashboard.movement.map(({ team, overall }) => ({
    name: names.nameOf(team),
    by: overall.by ?? 0,
  }));
  const counts = [
    [words.rose, whole.up],
    [words.stayed, whole.same],
    [words.fell, whole.down],
  ] as const;
  return (
    <>
      <dl className={styles.big}>
        {whole.from !== null && whole.to !== null && (
          <div>
            <dt>{words.medians}</dt>
            <dd>
              {figure(whole.from)} → {figure(whole.to)}
            </dd>
          </div>
        )}
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.columns}>
        <Most title={words.up} none={words.noneUp} moves={most(chapters, 1)} />
        <Most title={words.down} none={words.noneDown} moves={most(chapters, -1)} />
        {named && <Most title={words.climbers} none="–" moves={most(teams, 1)} />}
      </div>
    </>
  );
}

type Move = { name: string; by: number };

/** Those that moved furthest in one direction, as far as it can be seen. */
function most(moves: readonly Move[], direction: 1 | -1): Move[] {
  return moves
    .filter(({ by }) => direction * by >= 0.05)
    .sort((a, b) => direction * (b.by - a.by))
    .slice(0, MOST);
}

type MostProps = { title: string; none: string; moves: readonly Move[] };

function Most({ title, none, moves }: MostProps) {
  return (
    <div>
      <h3>{title}</h3>
      {moves.length === 0 && <p className={styles.note}>{none}</p>}
      <dl className={styles.moves}>
        {moves.map(({ name, by }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{signed(by)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
