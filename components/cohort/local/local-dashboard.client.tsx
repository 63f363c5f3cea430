'use client';

import type { Dashboard } from '@/lib/cohort/dashboard-schema';
import type { Entry } from '@/lib/cohort/entry';
import type { Collection } from '@/lib/cohort/local-dashboard';
import { localTeamRoute } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Texts } from '@/lib/report/texts';
import { DashboardView } from '../dashboard/dashboard-view.client';
import { KeepBar } from './keep-bar.client';
import type { LocalWords } from './local-cohort.client';
import styles from './local.module.css';
import type { ScoredCollection } from './use-entries.client';
import type { Files } from './use-files.client';

type LocalDashboardProps = {
  locale: Locale;
  words: LocalWords;
  texts: Texts;
  files: Files;
  collection: Collection;
  entries: readonly Entry[] | null;
  scoring: ScoredCollection['scoring'];
  dashboard: Dashboard | null;
  onRound: (round: string) => void;
  onPack: () => void;
};

/** The very dashboard that a server would show, and what can be kept of it. */
export function LocalDashboard(props: LocalDashboardProps) {
  const { locale, words, texts, files, collection, entries, scoring, dashboard } = props;
  const { local } = words;
  return (
    <>
      <section aria-labelledby="keep" className={styles.section}>
        <h2 id="keep">{local.keep.title}</h2>
        <KeepBar words={local} {...{ files, collection }} entries={entries ?? []}>
          <button type="button" onClick={props.onPack}>
            {local.keep.pack}
          </button>
        </KeepBar>
      </section>
      <div className={styles.view}>
        <p role="status" className="quiet">
          {scoring && scoring.done > 0 ? fill(local.scoring, scoring) : ''}
        </p>
        {dashboard && (
          <DashboardView
            {...{ locale, texts, dashboard }}
            words={words.dashboard}
            cohortWords={words.cohort}
            rubric={collection.rubric}
            onRound={dashboard.cohort.rounds.length > 1 ? props.onRound : undefined}
            teamHref={(team) => localTeamRoute(locale, team)}
          />
        )}
      </div>
    </>
  );
}
