'use client';

import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import styles from './premortem.module.css';
import type { PremortemWords } from './words';

export const stepIds = ['scene', 'writing', 'reading', 'choosing', 'acting'] as const;
export type StepId = (typeof stepIds)[number];

type StepsProps = { step: StepId; words: PremortemWords; onStep: (step: StepId) => void };

/** Where one is; every step can be entered at once, for a team that comes back. */
export function Steps({ step, words, onStep }: StepsProps) {
  const number = stepIds.indexOf(step) + 1;
  return (
    <div className={`${live.stack} no-print`}>
      <ol className={styles.steps} role="list">
        {stepIds.map((id, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === step ? 'step' : undefined}
              onClick={() => onStep(id)}
            >
              {index + 1}. {words.steps[id]}
            </button>
          </li>
        ))}
      </ol>
      <p role="status">
        <strong>
          {fill(words.step, { number, of: stepIds.length, title: words.steps[step] })}
        </strong>
        <br />
        {words.guide[step]}
      </p>
    </div>
  );
}

/** On to the next step, or back. */
export function StepButtons({ step, words, onStep }: StepsProps) {
  const at = stepIds.indexOf(step);
  const before = stepIds[at - 1];
  const after = stepIds[at + 1];
  return (
    <p className="actions no-print">
      {before && (
        <button type="button" onClick={() => onStep(before)}>
          {words.previous}
        </button>
      )}
      {after && (
        <button type="button" className="button-main" onClick={() => onStep(after)}>
          {words.next}
        </button>
      )}
    </p>
  );
}
