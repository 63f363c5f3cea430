'use client';

import type { LabWords } from './words';

type StepButtonsProps = {
  words: LabWords;
  steps: number;
  most: number;
  onChange: (steps: number) => void;
};

/** The loop by hand: one token, ten, one back, none. */
export function StepButtons({ words, steps, most, onChange }: StepButtonsProps) {
  const to = (next: number) => () => onChange(Math.min(Math.max(next, 0), most));
  return (
    <p className="actions no-print">
      <button type="button" className="button-main" onClick={to(steps + 1)}>
        {words.next}
      </button>
      <button type="button" onClick={to(steps + 10)}>
        {words.more}
      </button>
      <button type="button" onClick={to(steps - 1)}>
        {words.back}
      </button>
      <button type="button" onClick={to(0)}>
        {words.clear}
      </button>
    </p>
  );
}
