'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { localDashboard } from '@/lib/cohort/local-dashboard';
import type { Rubric } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Texts } from '@/lib/report/texts';
import type { DrawReport } from '../draw-report';
import type { DrawSheet } from '../draw-sheet';
import { LeaveGuard } from './leave-guard.client';
import type { LocalWords } from './local-cohort.client';
import { LocalDashboard } from './local-dashboard.client';
import { LocalPack } from './local-pack.client';
import { LocalReport } from './local-report.client';
import { PickFiles } from './pick-files.client';
import { SortingOut } from './sorting-out.client';
import { useCollection } from './use-collection.client';
import { useEntries } from './use-entries.client';
import { useFiles } from './use-files.client';
import { useNamedTeam } from './use-named-team.client';
import styles from './local.module.css';

type LocalPageProps = {
  locale: Locale;
  words: LocalWords;
  texts: Texts;
  rubric: Rubric;
  drawReport: DrawReport;
  drawSheet: DrawSheet;
};

/** Files in, sorted out, and the dashboard of them; or one team's report; or the pack of all. */
export function LocalPage({ locale, words, texts, rubric, drawReport, drawSheet }: LocalPageProps) {
  const { local, cohort: cohortWords } = words;
  const files = useFiles();
  const { state } = files;
  const { filesRound, unnamed } = { filesRound: local.rounds.files, unnamed: local.keep.unnamed };
  const sorted = useCollection(state, { locale, rubric, filesRound, unnamed });
  const { collection, aside } = sorted;
  const scored = useEntries(collection);
  const [wanted, setRound] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  const { entries } = scored;
  const dashboard = useMemo(
    () => entries && localDashboard(collection, entries, wanted, now),
    [collection, entries, wanted, now],
  );
  const named = useNamedTeam();
  const team = collection.teams.find(({ id }) => id === named) ?? null;
  const [isPack, setPack] = useState(false);
  useReturned(team !== null || isPack);
  const hasTeams = collection.teams.length > 0;
  const said = fill(local.pick.read, {
    files: state.files.length + state.refused.length,
    teams: collection.teams.length,
    aside: aside.length + state.refused.length,
  });
  const guard = <LeaveGuard words={local.leave} isNeeded={state.isUnsaved} />;
  const round = dashboard?.round ?? null;
  if (team) {
    return (
      <>
        {guard}
        <LocalReport
          {...{ collection, team, round, texts, cohortWords, drawReport }}
          words={local.team}
        />
      </>
    );
  }
  if (isPack && dashboard) {
    return (
      <>
        {guard}
        <LocalPack
          {...{ collection, dashboard, texts, words, drawSheet }}
          onBack={() => setPack(false)}
        />
      </>
    );
  }
  return (
    <>
      {guard}
      <section aria-labelledby="files" className={styles.section}>
        <h2 id="files">{local.pick.title}</h2>
        <PickFiles
          words={local.pick}
          reading={files.reading}
          hasFailed={files.hasFailed}
          said={state.files.length + state.refused.length > 0 ? said : ''}
          onPick={files.read}
        />
      </section>
      {(hasTeams || aside.length > 0 || state.refused.length > 0) && (
        <SortingOut {...{ locale, texts, rubric, files, sorted, entries }} words={local} />
      )}
      {hasTeams && (
        <LocalDashboard
          {...{ locale, words, texts, files, collection, entries, dashboard }}
          scoring={scored.scoring}
          onRound={setRound}
          onPack={() => setPack(true)}
        />
      )}
    </>
  );
}

/** The dashboard's heading takes the focus when something else made way for it. */
function useReturned(isAway: boolean) {
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) document.getElementById('overview')?.focus();
    wasAway.current = isAway;
  }, [isAway]);
}
