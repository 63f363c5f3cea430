'use client';

import { useEffect, useState } from 'react';
import type { Rubric } from '@/lib/guidebook/rubric';
import { type Report, reportOf } from '@/lib/report/report';
import { inSlices } from '../in-slices';
import type { PackTeam } from './pack-team';

export type BuiltSheet = { team: PackTeam; report: Report };
export type Built = { sheets: readonly BuiltSheet[]; isWhole: boolean };

const none: Built = { sheets: [], isWhole: false };

/** The reports of the teams, worked out and drawn a few between two frames: hundreds would hold up the page. */
export function useBuilt(teams: readonly PackTeam[], rubric: Rubric): Built {
  const [built, setBuilt] = useState<Built & { of: readonly PackTeam[] }>({ ...none, of: [] });
  useEffect(() => {
    const stop = new AbortController();
    const sheets: BuiltSheet[] = [];
    const show = (isWhole: boolean) => setBuilt({ of: teams, sheets: [...sheets], isWhole });
    const run = inSlices(
      teams,
      (team) => {
        sheets.push({ team, report: reportOf(rubric, team.assessment) });
      },
      { signal: stop.signal, onSlice: () => show(false) },
    );
    void run.then((isWhole) => isWhole && show(true));
    return () => stop.abort();
  }, [teams, rubric]);
  return built.of === teams ? built : none;
}
