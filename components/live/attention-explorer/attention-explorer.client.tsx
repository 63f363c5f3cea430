'use client';

import { useMemo } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import styles from '../live.module.css';
import { useInputs } from '../use-inputs.client';
import { AttentionControls } from './attention-controls.client';
import { AttentionResult, attentionSummary } from './attention-result';
import { attentionPart, attentionStart, heads, readAttention } from './fields';
import { viewAttention } from './view';
import type { AttentionWords } from './words';

type IslandProps = { words: AttentionWords; live: Messages['live'] };

export function AttentionIsland({ words, live }: IslandProps) {
  const state = useInputs(attentionPart, attentionStart, { kept: false });
  const read = useMemo(() => readAttention(state.inputs), [state.inputs]);
  const view = useMemo(() => viewAttention(read), [read]);
  const { badRow } = read;
  const wrong = badRow
    ? fill(words.badRow, { head: heads.indexOf(badRow.head) + 1, row: badRow.row })
    : live.waiting;
  return (
    <div className={styles.stack}>
      <AttentionControls {...{ state, read, words, live }} />
      <output className={styles.result}>{view ? attentionSummary(view, words) : wrong}</output>
      {view && <AttentionResult {...{ view, words }} />}
      <Actions live={state} words={live} />
    </div>
  );
}
