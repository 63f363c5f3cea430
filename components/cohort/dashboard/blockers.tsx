import { Link } from '@/components/ui/link';
import { gravestFirst } from '@/lib/cohort/blocked';
import type { Blocker } from '@/lib/cohort/dashboard-schema';
import { scopedCriteria } from '@/lib/cohort/scope';
import type { Rubric } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import { routes } from '@/lib/routes';
import styles from './dashboard.module.css';
import type { Frame } from './frame';
import { Section } from './section';
import { TeamNames } from './team-names';

type BlockersProps = { frame: Frame; rubric: Rubric | null };

/** What holds teams, across the cohort: question, reason, whom it holds and who has not checked. */
export function Blockers({ frame, rubric }: BlockersProps) {
  const { words, texts, dashboard } = frame;
  const blockers = gravestFirst(dashboard.blockers);
  const band = texts.outline.bands[0]?.title ?? '';
  const closing = new Map(
    rubric ? scopedCriteria(rubric).map(({ criterion: c }) => [c.id, c.gate?.below]) : [],
  );
  const open = blockers.filter((blocker) => blocker.open.length > 0);
  const unchecked = blockers.filter((blocker) => blocker.open.length === 0);
  const list = (items: readonly Blocker[]) => (
    <ul role="list" className={styles.blockers}>
      {items.map((blocker) => (
        <Item
          key={blocker.criterion}
          {...{ frame, blocker }}
          below={blocker.open[0]?.below ?? closing.get(blocker.criterion)}
        />
      ))}
    </ul>
  );
  return (
    <Section
      id="blockers"
      title={words.blockers.title}
      {...(open.length > 0 && { lead: fill(words.blockers.lead, { band }) })}
    >
      {blockers.length === 0 && <p>{words.blockers.none}</p>}
      {list(open)}
      {unchecked.length > 0 && (
        <details data-print="open" className={styles.unchecked}>
          <summary>{fill(words.blockers.uncheckedOnly, { count: unchecked.length })}</summary>
          {list(unchecked)}
        </details>
      )}
    </Section>
  );
}

type ItemProps = { frame: Frame; blocker: Blocker; below: number | undefined };

function Item({ frame, blocker, below }: ItemProps) {
  const { locale, words, texts } = frame;
  const { criterion: id, chapter, section, open, notChecked } = blocker;
  const criterion = texts.criterion(id);
  const levels = new Map(open.map(({ team, level }) => [team, level]));
  const levelOf = (team: string) => {
    const level = levels.get(team) ?? null;
    return level === null ? words.blockers.noLevel : fill(words.blockers.at, { level });
  };
  return (
    <li className={open.length > 0 ? styles.openBlocker : styles.uncheckedBlocker}>
      <h3>{criterion?.question ?? id}</h3>
      {criterion?.because && <p>{criterion.because}</p>}
      {open.length > 0 && (
        <div className={styles.whom}>
          <h4>{fill(words.blockers.open, { count: open.length })}</h4>
          <TeamNames {...{ frame }} teams={open.map(({ team }) => team)} note={levelOf} />
        </div>
      )}
      {notChecked.length > 0 && (
        <div className={styles.whom}>
          <h4>{fill(words.blockers.notChecked, { count: notChecked.length })}</h4>
          <TeamNames {...{ frame }} teams={notChecked} />
        </div>
      )}
      <p className={styles.links}>
        {below !== undefined && <span>{fill(words.blockers.closes, { below })}</span>}
        <Link href={routes.chapter(locale, chapter, section)}>
          {fill(words.read, { section: texts.section(chapter, section) })}
        </Link>
      </p>
    </li>
  );
}
