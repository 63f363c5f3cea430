'use client';

import { useState } from 'react';
import { MAX_COHORT_NAME } from '@/lib/cohort/limits';
import { lineProblems } from '@/lib/cohort/plan-problems';
import { Field } from '../form/field.client';
import { byPath, problemTexts, refusalTexts } from '../form/problem-texts';
import { Outcome, type SettingsWords } from './outcome.client';
import { Section } from './section';
import { type Managed, useChange } from './use-change.client';

/** The name of the cohort. */
export function NameSetting({ words, ...managed }: Managed & { words: SettingsWords }) {
  const { settings, form } = words;
  const [typed, setTyped] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const changing = useChange(managed, settings.saved);
  const { change, send, say } = changing;
  const name = typed ?? managed.cohort.name;
  const refused = change.state === 'failed' ? (change.failure.problem?.paths ?? []) : [];
  const found = isTried ? problemTexts(lineProblems('name', name), form) : [];
  const beside = byPath([...refusalTexts(refused, form), ...found]);

  async function save() {
    setTried(true);
    if (lineProblems('name', name).length > 0) return;
    if (name.trim() === managed.cohort.name) {
      say(settings.nothing);
      return;
    }
    if (await send({ name: name.trim() })) setTyped(null);
  }
  return (
    <Section id="name" title={settings.name.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field path="name" label={form.name} hint={form.nameHint} problem={beside.name}>
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              autoComplete="off"
              maxLength={MAX_COHORT_NAME}
              value={name}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <button type="submit">{settings.save}</button>
      </form>
      <Outcome {...managed} {...{ changing, words }} onSettled={() => setTyped(null)} />
    </Section>
  );
}
