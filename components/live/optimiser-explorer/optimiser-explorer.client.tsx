'use client';

import { useMemo } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import styles from '../live.module.css';
import { useInputs } from '../use-inputs.client';
import { racePart, raceStart, readRace } from './fields';
import { Player } from './player.client';
import { run } from './race';
import { RaceControls } from './race-controls.client';
import { raceSummary, RaceTable } from './race-result';
import type { RaceWords } from './words';

type IslandProps = { words: RaceWords; live: Messages['live'] };

export function RaceIsland({ words, live }: IslandProps) {
  const state = useInputs(racePart, raceStart, { kept: false });
  const { surface, racers, settings, problems } = useMemo(
    () => readRace(state.inputs),
    [state.inputs],
  );
  const runs = useMemo(
    () => (settings ? racers.map((id) => run(id, settings)) : []),
    [racers, settings],
  );
  return (
    <div className={styles.stack}>
      <RaceControls {...{ state, surface, racers, problems, words, live }} />
      <output className={styles.result}>
        {settings ? raceSummary(runs, settings, words) : live.waiting}
      </output>
      {settings && (
        <>
          <Player {...{ surface, runs, words }} steps={settings.steps} />
          <RaceTable {...{ runs, words }} />
        </>
      )}
      <Actions live={state} words={live} />
    </div>
  );
}
