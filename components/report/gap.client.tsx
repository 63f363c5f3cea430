'use client';

import { useId } from 'react';
import type { Step } from '@/lib/assessment/plan';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { fill } from '@/lib/i18n/format';
import { signed } from '@/lib/report/figures';
import type { View } from '@/lib/report/view';
import { CriterionLinks } from './criterion-links';
import items from './items.module.css';
import whatIf from './what-if.module.css';

/** Levels to choose from. */
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

type GapProps = {
  view: View;
  step: Step;
  /** Null: as it is. */
  supposed: Level | null;
  onSuppose: (level: Level | null) => void;
};

/** One gap: where it stands, what is asked, what closing it gains and costs. */
export function Gap({ view, step, supposed, onSuppose }: GapProps) {
  const { words, texts } = view;
  const field = useId();
  const { criterion: id, chapter, from, to, effort, gain, urgency } = step;
  const text = texts.criterion(id);
  const now = from ?? 0;
  const levels = LEVELS.filter((level) => level !== from);
  return (
    <li className={items.item} data-gap={id}>
      <p className={items.question} id={`${field}-question`}>
        {urgency === 'open-blocker' && <span className={items.tag}>{words.gates.blocker}</span>}{' '}
        {text?.question ?? id}
      </p>
      <p>{fill(words.gaps.now, { level: now, text: text?.levels[now] ?? '' })}</p>
      <p className="quiet">
        {fill(words.gaps.asked, { level: to })} · {fill(words.gaps.gain, { gain: signed(gain) })} ·{' '}
        {fill(words.plan.effort, { effort: words.effort[effort] })}
      </p>
      <div className={`${whatIf.level} no-print`}>
        <label htmlFor={field}>{words.gaps.whatIf}</label>
        <select
          id={field}
          aria-describedby={`${field}-question`}
          value={supposed ?? ''}
          onChange={({ target }) =>
            onSuppose(levels.find((level) => String(level) === target.value) ?? null)
          }
        >
          <option value="">{fill(words.gaps.asItIs, { level: now })}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {fill(words.gaps.level, { level })}
            </option>
          ))}
        </select>
      </div>
      <CriterionLinks {...{ view, id, chapter }} />
    </li>
  );
}
