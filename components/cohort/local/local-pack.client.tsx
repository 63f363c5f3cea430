'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dashboard } from '@/lib/cohort/dashboard-schema';
import type { Collection } from '@/lib/cohort/local-dashboard';
import { stateIn } from '@/lib/cohort/local-rounds';
import { inScope } from '@/lib/cohort/scope';
import { localDay } from '@/lib/i18n/moment';
import type { Texts } from '@/lib/report/texts';
import type { DrawSheet } from '../draw-sheet';
import type { PackTeam } from '../pack/pack-team';
import { PackView } from '../pack/pack-view.client';
import { teamName } from '../team-name';
import type { LocalWords } from './local-cohort.client';
import styles from './local.module.css';

type LocalPackProps = {
  collection: Collection;
  /** Of the round that is printed. */
  dashboard: Dashboard;
  texts: Texts;
  words: LocalWords;
  drawSheet: DrawSheet;
  onBack: () => void;
};

/** All reports of one round of the collection, for printing, in the place of the dashboard. */
export function LocalPack(props: LocalPackProps) {
  const { collection, dashboard, texts, words, drawSheet, onBack } = props;
  const { locale, rubric, name: title } = collection;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { teams, missing } = useMemo(
    () => packTeams(collection, dashboard, (team) => teamName(team, words.cohort)),
    [collection, dashboard, words.cohort],
  );
  const [day] = useState(() => localDay(Date.now()));
  const round = dashboard.cohort.rounds.find(({ id }) => id === dashboard.round)?.name ?? '';
  const setting = useMemo(
    () => ({ locale, words: words.pack, texts, rubric, drawSheet, title, round, day }),
    [locale, words.pack, texts, rubric, drawSheet, title, round, day],
  );
  return (
    <>
      <div className={`${styles.section} no-print`}>
        <p>
          <button type="button" onClick={onBack}>
            {words.local.team.back}
          </button>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {words.pack.title}
        </h2>
      </div>
      <PackView {...{ setting, teams, missing }} />
    </>
  );
}

/** Those that answered something in the round, and the names of those that did not. */
function packTeams(
  { teams, earlier, rubric }: Collection,
  { heatMap, round, cohort }: Dashboard,
  nameOf: (team: Collection['teams'][number]) => string,
): { teams: PackTeam[]; missing: string[] } {
  const index = cohort.rounds.findIndex(({ id }) => id === round);
  const submitted = new Set(heatMap.map(({ team }) => team));
  const within = earlier[index];
  return {
    teams: teams.flatMap((team): PackTeam[] => {
      const { file } = team.sorted;
      const now = { at: file.savedAt, assessment: file.assessment };
      const state = within ? stateIn(team.sorted, within) : now;
      if (!state || !submitted.has(team.id)) return [];
      const assessment = inScope(state.assessment, rubric);
      const day = localDay(state.at);
      return [{ id: team.id, name: nameOf(team), assessment, day, isKept: false, backed: null }];
    }),
    missing: teams.filter(({ id }) => !submitted.has(id)).map(nameOf),
  };
}
