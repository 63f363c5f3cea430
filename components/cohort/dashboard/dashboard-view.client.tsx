'use client';

import type { Route } from 'next';
import { type ReactNode, useMemo, useState } from 'react';
import type { Round } from '@/lib/cohort/cohort-schema';
import type { Dashboard } from '@/lib/cohort/dashboard-schema';
import { fittingView, type TableView, wholeView } from '@/lib/cohort/table-view';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Texts } from '@/lib/report/texts';
import { Blockers } from './blockers';
import { Chapters } from './chapters';
import { Contents } from './contents';
import { NoSubmission, NoTeam } from './empty';
import type { Frame } from './frame';
import { HeatMap } from './heat-map.client';
import { Movement } from './movement';
import { namesOf } from './names';
import { Overview } from './overview';
import { SessionPlan } from './session-plan.client';
import { ViewBar } from './view-bar.client';

export type DashboardViewProps = {
  locale: Locale;
  words: Messages['dashboard'];
  cohortWords: Messages['cohort'];
  texts: Texts;
  /** Of the cohort's guidebook version; null: not at hand. */
  rubric: Rubric | null;
  dashboard: Dashboard;
  /** Those of the cohort when left out. */
  rounds?: readonly Round[];
  /** The one asked for, while it is on its way; the dashboard's own when left out. */
  round?: string;
  /** Offers to switch between rounds. */
  onRound?: (round: string) => void;
  /** Makes teams' names links. */
  teamHref?: (team: string) => Route;
  /** Teams that submitted in the round before, to name those that dropped out. */
  earlier?: readonly string[];
  /** Minutes to read a chapter, by its id. */
  minutes?: Readonly<Record<string, number>>;
  /** Sorting and filter of the heat map, where somebody else keeps them. */
  view?: TableView;
  onView?: (view: TableView) => void;
  /** Links and buttons of the head. */
  actions?: ReactNode;
  /** Shown while no team has joined. */
  settingsHref?: Route;
};

/** Where the teams of a cohort stand in one round. Knows nothing of where the figures came from. */
export function DashboardView(props: DashboardViewProps) {
  const { locale, words, cohortWords, texts, rubric, dashboard, teamHref, earlier } = props;
  const [hidden, setHidden] = useState(false);
  const [ownView, setOwnView] = useState(wholeView);
  const names = useMemo(
    () => namesOf(dashboard.teams, { hidden, locale, words: cohortWords }),
    [dashboard.teams, hidden, locale, cohortWords],
  );
  const frame = useMemo<Frame>(
    () => ({
      locale,
      words,
      texts,
      dashboard,
      names,
      teamHref: teamHref ?? null,
      minutes: props.minutes ?? {},
    }),
    [locale, words, texts, dashboard, names, teamHref, props.minutes],
  );
  const asked = props.view ?? ownView;
  const view = useMemo(() => fittingView(asked, dashboard), [asked, dashboard]);
  // Sorting and filtering redraw the heat map alone: the rest may be as long.
  const before = useMemo(() => <Blockers {...{ frame, rubric }} />, [frame, rubric]);
  const after = useMemo(
    () => (
      <>
        <Chapters frame={frame} />
        <Movement {...{ frame, earlier }} />
        <SessionPlan frame={frame} />
      </>
    ),
    [frame, earlier],
  );
  const rounds = props.rounds ?? dashboard.cohort.rounds;
  const round = props.round ?? dashboard.round;
  const isEmpty = dashboard.heatMap.length === 0;
  return (
    <>
      <Overview {...{ frame }} round={rounds.find(({ id }) => id === dashboard.round) ?? null}>
        <ViewBar
          {...{ words, hidden, rounds, round }}
          anonymous={dashboard.cohort.anonymous}
          onRound={props.onRound}
          onHide={setHidden}
          actions={props.actions}
        />
        {!isEmpty && <Contents words={words} />}
      </Overview>
      {dashboard.teams.length === 0 && (
        <NoTeam words={words.empty} settingsHref={props.settingsHref} />
      )}
      {dashboard.teams.length > 0 && isEmpty && <NoSubmission words={words.empty} />}
      {!isEmpty && (
        <>
          {before}
          <HeatMap {...{ frame, view }} onView={props.onView ?? setOwnView} />
          {after}
        </>
      )}
    </>
  );
}
