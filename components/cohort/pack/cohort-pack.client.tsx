'use client';

import { useId, useMemo, useState } from 'react';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { scopedRubric } from '@/lib/cohort/scope';
import type { TeamLabel } from '@/lib/cohort/team-schema';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { localDay } from '@/lib/i18n/moment';
import type { Texts } from '@/lib/report/texts';
import type { DrawSheet } from '../draw-sheet';
import { teamName } from '../team-name';
import type { PackTeam } from './pack-team';
import { PackView } from './pack-view.client';
import type { PackWords } from './pack.client';
import type { ExportedLine } from './read-export';
import styles from './pack.module.css';

type CohortPackProps = {
  locale: Locale;
  words: PackWords;
  cohort: Cohort;
  texts: Texts;
  /** The whole of its version. */
  rubric: Rubric;
  /** The round that the address asks for. */
  wanted: string | null;
  lines: readonly ExportedLine[];
  teams: readonly TeamLabel[];
  drawSheet: DrawSheet;
};

/** The pack of one round, which is chosen here. */
export function CohortPack(props: CohortPackProps) {
  const { locale, words, cohort, texts, rubric, wanted, lines, teams, drawSheet } = props;
  const id = useId();
  const newest = cohort.rounds.findLast(({ id: round }) => lines.some((l) => l.round === round));
  const [chosen, setRound] = useState(wanted);
  const round = cohort.rounds.find(({ id: each }) => each === chosen) ?? newest ?? cohort.rounds[0];
  const [day] = useState(() => localDay(Date.now()));
  const scoped = useMemo(() => scopedRubric(rubric, cohort.chapters), [rubric, cohort.chapters]);
  const { submitted, missing } = useMemo(() => {
    const byTeam = new Map(
      lines.filter((line) => line.round === round?.id).map((line) => [line.team.id, line]),
    );
    return {
      submitted: teams.flatMap((team): PackTeam[] => {
        const line = byTeam.get(team.id);
        return line ? [packTeam(line, teamName(team, words.cohort), cohort)] : [];
      }),
      missing: teams
        .filter((team) => !byTeam.has(team.id))
        .map((team) => teamName(team, words.cohort)),
    };
  }, [lines, teams, round, words.cohort, cohort]);
  const setting = useMemo(
    () => ({
      locale,
      words: words.pack,
      texts,
      rubric: scoped,
      drawSheet,
      title: cohort.name,
      round: round?.name ?? '',
      day,
    }),
    [locale, words.pack, texts, scoped, drawSheet, cohort.name, round, day],
  );
  return (
    <>
      {cohort.rounds.length > 1 && (
        <p className={`${styles.round} no-print`}>
          <label htmlFor={id}>{words.pack.round}</label>
          <select id={id} value={round?.id} onChange={({ target }) => setRound(target.value)}>
            {cohort.rounds.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </p>
      )}
      {submitted.length === 0 ? (
        <p>{words.pack.nothing}</p>
      ) : (
        <PackView key={round?.id} {...{ setting, missing }} teams={submitted} />
      )}
    </>
  );
}

function packTeam(line: ExportedLine, name: string, { anonymous }: Cohort): PackTeam {
  const isKept = anonymous || !line.shareNotes;
  const { team, assessment, standing, submittedAt } = line;
  const day = submittedAt.includes('T') ? localDay(Date.parse(submittedAt)) : submittedAt;
  return { id: team.id, name, assessment, day, isKept, backed: standing.backed };
}
