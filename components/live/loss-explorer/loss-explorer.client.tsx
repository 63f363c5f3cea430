'use client';

import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import { ChoiceField } from '../choice-field.client';
import styles from '../live.module.css';
import { readOption } from '../option';
import { useInputs } from '../use-inputs.client';
import { ClassHalf } from './class-half.client';
import { lossKinds, lossPart, lossStart } from './fields';
import { QuantityHalf } from './quantity-half.client';
import type { LossWords } from './words';

type IslandProps = { words: LossWords; live: Messages['live'] };

export function LossIsland({ words, live }: IslandProps) {
  const state = useInputs(lossPart, lossStart, { kept: false });
  const kind = readOption(state.inputs.kind, lossKinds);
  const Half = kind === 'quantity' ? QuantityHalf : ClassHalf;
  return (
    <div className={styles.stack}>
      <ChoiceField
        legend={words.kind}
        options={lossKinds}
        names={words.kinds}
        value={kind}
        onChange={(value) => state.set('kind', value)}
      />
      <Half {...{ state, words, live }} />
      <Actions live={state} words={live} />
    </div>
  );
}
