'use client';

import { useState } from 'react';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import { Field } from '../form/field.client';
import { fieldId } from '../form/field-id';
import type { SettingsWords } from './outcome.client';
import { forgetAllTypedHere } from './kept-settings';
import { Section } from './section';
import styles from './settings.module.css';

type DeleteSettingProps = {
  locale: Locale;
  cohort: Cohort;
  words: SettingsWords;
  onDeleted: () => void;
};

/** The end of the cohort. Its name is typed first, so that no slip of a finger does it. */
export function DeleteSetting({ locale, cohort, words, onDeleted }: DeleteSettingProps) {
  const text = words.settings.delete;
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isRight = typed.trim() === cohort.name.trim();

  async function remove() {
    setTried(true);
    if (!isRight) {
      document.getElementById(fieldId('typed'))?.focus();
      return;
    }
    const got = await call('deleteCohort', { locale, path: { cohort: cohort.id } });
    if (!got.ok) {
      setFailure(got.failure);
      return;
    }
    forgetAllTypedHere(cohort.id);
    onDeleted();
  }
  return (
    <Section id="delete" title={text.title} intro={fill(text.intro, { teams: cohort.teams })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void remove();
        }}
      >
        <Field
          path="typed"
          label={fill(text.type, { name: cohort.name })}
          problem={isTried && !isRight ? fill(text.wrong, { name: cohort.name }) : undefined}
        >
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <button type="submit" className={styles.final}>
          {text.delete}
        </button>
      </form>
      {failure && (
        <FailureNote failure={failure} words={words.shared} onRetry={() => void remove()} />
      )}
    </Section>
  );
}
