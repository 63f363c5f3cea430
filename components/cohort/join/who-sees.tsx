import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { routes } from '@/lib/routes';
import type { Frame } from './frame';
import styles from './join.module.css';
import { Panel } from './panel';

type WhoSeesProps = Pick<Frame, 'locale' | 'words'> & { cohort: Cohort };

/** Who sees what of a team, and what nobody sees. */
export function WhoSees({ words: { sees }, cohort }: WhoSeesProps) {
  const rows = [
    [sees.managers, cohort.anonymous ? sees.managersAnonymous : sees.managersNamed],
    [sees.mentors, cohort.anonymous ? sees.mentorsAnonymous : sees.mentorsNamed],
    [sees.teams, sees.teamsText],
    [sees.nobody, sees.nobodyText],
  ] as const;
  return (
    <Panel id="sees" title={sees.title}>
      <dl className={styles.sees}>
        {rows.map(([who, what]) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

/** How a team takes back what it gave. */
export function TakeBack({ locale, words: { back }, cohort }: WhoSeesProps) {
  return (
    <Panel id="back" title={back.title}>
      <ul>
        <li>{back.withdraw}</li>
        <li>{back.leave}</li>
        <li>{fill(back.end, { date: formatDay(cohort.deleteAfter, locale) })}</li>
        <li>{back.copies}</li>
      </ul>
      <p>
        <Link href={`${routes.privacy(locale)}#cohorts` as Route}>{back.privacy}</Link>
      </p>
    </Panel>
  );
}
