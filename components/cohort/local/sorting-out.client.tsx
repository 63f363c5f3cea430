'use client';

import { useMemo, useRef } from 'react';
import type { Entry } from '@/lib/cohort/entry';
import { roundId } from '@/lib/cohort/local-dashboard';
import { remarksOn } from '@/lib/cohort/local-remarks';
import type { LocalAction } from '@/lib/cohort/local-state';
import type { Rubric } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Texts } from '@/lib/report/texts';
import { FoundFiles } from './found-files.client';
import styles from './local.module.css';
import { RoundFields } from './round-fields.client';
import { ScopeFields } from './scope-fields.client';
import { TeamRows } from './team-rows.client';
import type { Sorted } from './use-collection.client';
import type { Files } from './use-files.client';

type SortingOutProps = {
  locale: Locale;
  words: Messages['local'];
  texts: Texts;
  rubric: Rubric;
  files: Files;
  sorted: Sorted;
  entries: readonly Entry[] | null;
};

/** What the files are, and what of them counts: names, chapters, rounds. */
export function SortingOut(props: SortingOutProps) {
  const { locale, words, texts, rubric, files, sorted, entries } = props;
  const { state } = files;
  const { collection, teams, aside } = sorted;
  const title = useRef<HTMLHeadingElement>(null);
  const filesRound = roundId(state.earlier.length);
  const unscored = useMemo(() => {
    if (!entries) return new Set<string>();
    const answered = new Set(
      entries.filter(({ round }) => round === filesRound).map(({ team }) => team),
    );
    return new Set(teams.map(({ id }) => id).filter((id) => !answered.has(id)));
  }, [entries, teams, filesRound]);
  const sortedTeams = useMemo(() => teams.map((team) => team.sorted), [teams]);
  const remarked = useMemo(
    () => remarksOn(sortedTeams, rubric, { decisions: state.decisions, unscored }),
    [sortedTeams, rubric, state.decisions, unscored],
  );
  /** The line whose button was pressed is gone after it. */
  const dispatch = (action: LocalAction) => {
    files.dispatch(action);
    if (action.kind === 'decided' || action.kind === 'forgot-refused') title.current?.focus();
  };
  return (
    <section aria-labelledby="found" className={styles.section}>
      <h2 id="found" ref={title} tabIndex={-1}>
        {words.found.title}
      </h2>
      <div className="stack">
        <p>
          {fill(words.found.counts, {
            teams: teams.length,
            files: state.files.length + state.refused.length,
            aside: aside.length,
            refused: state.refused.length,
          })}
        </p>
        <FoundFiles
          words={words.found}
          {...{ aside, remarked, dispatch }}
          refused={state.refused}
        />
        {teams.length > 0 && (
          <>
            <TeamRows words={words.teams} {...{ locale, teams, dispatch }} />
            <ScopeFields words={words.scope} {...{ texts, dispatch }} chapters={state.chapters} />
            <RoundFields
              words={words.rounds}
              {...{ locale, dispatch }}
              teams={collection.teams.map((team) => team.sorted)}
              earlier={state.earlier}
            />
          </>
        )}
      </div>
    </section>
  );
}
