'use client';

import { useEffect, useRef, useState } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import live from '../live.module.css';
import { useInputs } from '../use-inputs.client';
import { Answer } from './answer';
import { deal, moved, readOrder, rightPlaces, writeOrder } from './order';
import type { StepId } from './steps';
import styles from './timeline.module.css';
import type { TimelineWords } from './words';

const START = { round: '1', order: '', checked: '' };
type ExerciseProps = { words: TimelineWords; live: Messages['live'] };

/** Cards to put in order with buttons, so that a keyboard, a finger and a screen reader do it alike. */
export function Exercise({ words, live: shared }: ExerciseProps) {
  const { inputs, set, ...actions } = useInputs('timeline', START, { kept: false });
  const [said, setSaid] = useState('');
  const pressed = useRef<{ id: StepId; by: 1 | -1 } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const round = Number(inputs.round) || 1;
  const hand = readOrder(inputs.order, deal(round));
  const checked = inputs.checked !== '';
  const right = rightPlaces(hand);

  useEffect(() => {
    // A button that travels with its card loses the focus on the way.
    const { id, by } = pressed.current ?? {};
    list.current?.querySelector<HTMLElement>(`[data-move="${id ?? ''}${by ?? ''}"]`)?.focus();
    pressed.current = null;
  });

  function move(place: number, by: 1 | -1) {
    const id = hand[place];
    const next = moved(hand, place, by);
    if (!id) return;
    pressed.current = { id, by };
    set('order', writeOrder(next));
    set('checked', '');
    setSaid(
      fill(words.nowAt, {
        name: words.steps[id].name,
        place: next.indexOf(id) + 1,
        of: hand.length,
      }),
    );
  }
  function dealAgain() {
    set('round', String(round + 1));
    set('order', '');
    set('checked', '');
    setSaid('');
  }
  const button = (id: StepId, place: number, by: 1 | -1) => (
    <button
      type="button"
      data-move={`${id}${by}`}
      aria-label={fill(by < 0 ? words.earlier : words.later, { name: words.steps[id].name })}
      aria-disabled={hand[place + by] === undefined}
      onClick={() => move(place, by)}
    >
      {by < 0 ? '↑' : '↓'}
    </button>
  );
  return (
    <div className={live.stack}>
      <h4>{words.exercise}</h4>
      <p>{words.question}</p>
      <ol ref={list} className={styles.hand}>
        {hand.map((id, place) => (
          <li key={id}>
            <span>{words.steps[id].name}</span>
            {button(id, place, -1)}
            {button(id, place, 1)}
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <p className="actions">
        <button type="button" className="button-main" onClick={() => set('checked', 'yes')}>
          {words.check}
        </button>
        <button type="button" onClick={dealAgain}>
          {words.again}
        </button>
      </p>
      <output className={checked ? live.result : undefined}>
        {checked &&
          fill(right === hand.length ? words.allRight : words.found, { right, of: hand.length })}
      </output>
      {checked && <Answer hand={hand} words={words} />}
      <Actions live={actions} words={shared} />
    </div>
  );
}
