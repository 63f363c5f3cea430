'use client';

import { useMemo } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import styles from '../live.module.css';
import { readNumbers } from '../number';
import { readOption } from '../option';
import { useInputs } from '../use-inputs.client';
import { loopActivations, loopBounds, loopPart, loopStart, readStep } from './fields';
import { momentAt } from './loop';
import { LoopControls } from './loop-controls.client';
import { LoopResult, loopSummary } from './loop-result';
import type { LoopWords } from './words';

type IslandProps = { words: LoopWords; live: Messages['live'] };

export function LoopIsland({ words, live }: IslandProps) {
  const state = useInputs(loopPart, loopStart, { kept: false });
  const { inputs } = state;
  const activation = readOption(inputs.activation, loopActivations);
  const step = readStep(inputs.step);
  const { values, problems } = useMemo(() => readNumbers(inputs, loopBounds), [inputs]);
  const moment = useMemo(
    () => values && momentAt(step, { start: values, rate: values.rate, activation }),
    [activation, step, values],
  );
  return (
    <div className={styles.stack}>
      <LoopControls {...{ state, activation, step, problems, words, live }} />
      <output className={styles.result}>
        {moment ? loopSummary(moment, values?.rate ?? NaN, words) : live.waiting}
      </output>
      {moment && <LoopResult {...{ moment, activation, words }} />}
      <Actions live={state} words={live} />
    </div>
  );
}
