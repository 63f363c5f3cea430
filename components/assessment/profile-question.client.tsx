'use client';

import { useId, useRef } from 'react';
import { useSession } from '@/components/session/session.client';
import { toggled, type LocalOption, type LocalQuestion } from '@/lib/guidebook/questions';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import styles from './profile.module.css';

type ProfileQuestionProps = {
  question: LocalQuestion;
  chosen: readonly string[];
  words: Messages['assessment']['profile'];
  /** Active criteria. */
  total: number;
};

/** One question of the profile. */
export function ProfileQuestion({ question, chosen, words, total }: ProfileQuestionProps) {
  const { id, kind, hint, decides, options } = question;
  const name = useId();
  const first = useRef<HTMLFieldSetElement>(null);
  const choose = useSession((session) => session.answerProfile);
  const effect =
    decides === null ? words.stageDecides : fill(words.decides, { count: decides, total });

  function takeBack() {
    choose(id, []);
    // The button goes; whoever pressed it stays in the question.
    first.current?.querySelector('input')?.focus();
  }
  return (
    <fieldset ref={first} className={styles.question} aria-describedby={`${name}-hint`}>
      <legend>{question.question}</legend>
      <p id={`${name}-hint`} className={styles.hint}>
        {[...(hint ? [hint] : []), kind === 'one' ? words.one : words.many, effect].reduce(
          (before, after) => fill(words.join, { before, after }),
        )}
      </p>
      {options.map((option) => (
        <Option
          key={option.id}
          {...{ name, kind, option }}
          checked={chosen.includes(option.id)}
          onChange={() => choose(id, toggled(question, chosen, option.id))}
        />
      ))}
      {chosen.length > 0 && (
        <button type="button" className={styles.back} onClick={takeBack}>
          {words.clear}
          <span className="visually-hidden">: {question.question}</span>
        </button>
      )}
    </fieldset>
  );
}

type OptionProps = {
  name: string;
  kind: 'one' | 'many';
  option: LocalOption;
  checked: boolean;
  onChange: () => void;
};

function Option({ name, kind, option, checked, onChange }: OptionProps) {
  return (
    <label className={styles.option} data-apart={option.exclusive || undefined}>
      <input type={kind === 'one' ? 'radio' : 'checkbox'} {...{ name, checked, onChange }} />
      <span>
        {option.title}
        {option.hint && <small>{option.hint}</small>}
      </span>
    </label>
  );
}
