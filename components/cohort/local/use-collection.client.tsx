'use client';

import { useMemo } from 'react';
import type { Collection, LocalTeam } from '@/lib/cohort/local-dashboard';
import { labelled, nameFrom } from '@/lib/cohort/local-names';
import { type Aside, sortOut } from '@/lib/cohort/local-sort';
import { type LocalState, typedName } from '@/lib/cohort/local-state';
import { scopedRubric } from '@/lib/cohort/scope';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';

type Given = { locale: Locale; rubric: Rubric; filesRound: string; unnamed: string };
export type Sorted = {
  collection: Collection;
  /** In the order of their files. */
  teams: readonly LocalTeam[];
  aside: readonly Aside[];
};

/** The teams and rounds that the files come to, after what was decided about them. */
export function useCollection(state: LocalState, given: Given): Sorted {
  const { files, decisions, names, chapters, earlier } = state;
  const { locale, rubric, filesRound } = given;
  const name = state.name.trim() || given.unnamed;
  const sorted = useMemo(() => sortOut(files, decisions), [files, decisions]);
  const scoped = useMemo(
    () => (chapters === null ? rubric : scopedRubric(rubric, chapters)),
    [rubric, chapters],
  );
  return useMemo(() => {
    const shown: LocalTeam[] = labelled(
      sorted.teams.map((team) => ({
        id: team.file.id,
        name: typedName(names, team.files) ?? nameFrom(team.file.name, team.file.folder),
        sorted: team,
      })),
    );
    const collection = { name, locale, rubric: scoped, teams: shown, earlier, filesRound };
    const teams = [...shown].sort((a, b) => a.alias - b.alias);
    return { collection, teams, aside: sorted.aside };
  }, [sorted, names, name, locale, scoped, earlier, filesRound]);
}
