'use client';

import { useId } from 'react';
import { toggled, type LocalQuestion } from '@/lib/guidebook/questions';
import live from '../live.module.css';

type ProfileChoiceProps = {
  question: Pick<LocalQuestion, 'kind' | 'question' | 'options'>;
  chosen: readonly string[];
  onChange: (options: readonly string[]) => void;
};

/** One question of the profile, to try answers on. */
export function ProfileChoice({ question, chosen, onChange }: ProfileChoiceProps) {
  const name = useId();
  return (
    <fieldset className={live.choices}>
      <legend>{question.question}</legend>
      {question.options.map(({ id, title }) => (
        <label key={id}>
          <input
            type={question.kind === 'one' ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(id)}
            onChange={() => onChange(toggled(question, chosen, id))}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
