'use client';

import type { CohortDraft } from '@/lib/cohort/cohort-draft';
import { MAX_COHORT_NAME } from '@/lib/cohort/limits';
import { languageName, languageTag, locales } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { Field } from '../form/field.client';
import form from '../form/form.module.css';
import styles from './fields.module.css';

type AboutFieldsProps = {
  draft: CohortDraft;
  problem: string | undefined;
  words: Messages['cohorts']['form'];
  onChange: (part: Partial<CohortDraft>) => void;
};

/** The name, and the language of the invitation. */
export function AboutFields({ draft, problem, words, onChange }: AboutFieldsProps) {
  return (
    <>
      <Field path="name" label={words.name} hint={words.nameHint} problem={problem}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            required
            maxLength={MAX_COHORT_NAME}
            value={draft.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      <fieldset className={styles.group} aria-describedby="language-hint">
        <legend>{words.language}</legend>
        <p id="language-hint" className={form.hint}>
          {words.languageHint}
        </p>
        {locales.map((language) => (
          <label key={language} className={styles.choice} lang={languageTag[language]}>
            <input
              type="radio"
              name="language"
              checked={draft.language === language}
              onChange={() => onChange({ language })}
            />
            {languageName[language]}
          </label>
        ))}
      </fieldset>
    </>
  );
}
