'use client';

import { useEffect, useMemo, useRef } from 'react';
import { Link } from '@/components/ui/link';
import { type Collection, cohortOf, type LocalTeam, roundId } from '@/lib/cohort/local-dashboard';
import { stateIn } from '@/lib/cohort/local-rounds';
import { inScope } from '@/lib/cohort/scope';
import { localTeamRoute } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { formatMoment } from '@/lib/i18n/moment';
import type { Texts } from '@/lib/report/texts';
import type { DrawReport } from '../draw-report';
import { teamName } from '../team-name';
import { fileName } from './remark-text';
import styles from './local.module.css';

type LocalReportProps = {
  collection: Collection;
  team: LocalTeam;
  round: string | null;
  texts: Texts;
  words: Messages['local']['team'];
  cohortWords: Messages['cohort'];
  drawReport: DrawReport;
};

/** A team's whole report in the place of the dashboard, with the way back and to its neighbours. */
export function LocalReport(props: LocalReportProps) {
  const { collection, team, round, texts, words, cohortWords, drawReport } = props;
  const { locale, rubric, teams, earlier } = collection;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.scrollIntoView();
    title.current?.focus({ preventScroll: true });
  }, [team.id]);
  const name = teamName(team, cohortWords);
  const index = teams.findIndex(({ id }) => id === team.id);
  const roundIndex = cohortOf(collection, 0).rounds.findIndex(({ id }) => id === round);
  const before = earlier[roundIndex];
  const { file } = team.sorted;
  const state = (before && stateIn(team.sorted, before)) ?? {
    at: file.savedAt,
    assessment: file.assessment,
  };
  const assessment = useMemo(() => inScope(state.assessment, rubric), [state.assessment, rubric]);
  const shown = before && state.at !== file.savedAt ? roundId(roundIndex) : null;
  return (
    <section aria-labelledby="team-title" className="stack">
      <p className={`${styles.steps} no-print`}>
        <a href="#overview">{words.back}</a>
        {[[words.previous, teams[index - 1]] as const, [words.next, teams[index + 1]] as const].map(
          ([message, other]) =>
            other && (
              <Link key={message} href={localTeamRoute(locale, other.id)}>
                {fill(message, { name: teamName(other, cohortWords) })}
              </Link>
            ),
        )}
      </p>
      <h2 id="team-title" ref={title} tabIndex={-1}>
        {name}
      </h2>
      <p className="quiet">
        {shown && before ? `${words.round}: ${before.name}. ` : ''}
        {fill(words.file, { file: fileName(file), date: formatMoment(state.at, locale) })}
      </p>
      {drawReport({ team: name, assessment, rubric, texts, notice: null })}
    </section>
  );
}
