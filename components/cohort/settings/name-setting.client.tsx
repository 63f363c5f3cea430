'use client';

import { useState } from 'react';
import { MAX_COHORT_NAME } from '@/lib/cohort/limits';
import { lineProblems } from '@/lib/cohort/plan-problems';
import { Field } from '../form/field.client';
import { byPath, problemTexts, refusalTexts } from '../form/problem-texts';
import { Outcome, type SettingsWords } from './outcome.client';
import { Section } from './section';
import { UnsavedNote } from './unsaved-note.client';
import { type Managed, useChange } from './use-change.client';
import { isText, useTyped } from './use-typed.client';

/** The name of the cohort. */
export function NameSetting({ words, ...managed }: Managed & { words: SettingsWords }) {
  const { settings, form } = words;
  const { cohort } = managed;
  const typing = useTyped({ cohort, name: 'name', saved: cohort.name, isValue: isText });
  const [isTried, setTried] = useState(false);
  const changing = useChange(managed, settings.saved);
  const { change, send, say } = changing;
  const name = typing.typed ?? cohort.name;
  const refused = change.state === 'failed' ? (change.failure.problem?.paths ?? []) : [];
  const found = isTried ? problemTexts(lineProblems('name', name), form) : [];
  const beside = byPath([...refusalTexts(refused, form), ...found]);

  async function save() {
    setTried(true);
    if (lineProblems('name', name).length > 0) return;
    if (name.trim() === cohort.name) {
      typing.settle();
      say(settings.nothing);
      return;
    }
    if (await send({ name: name.trim() }, typing.version)) typing.settle();
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
              onChange={({ target }) => typing.type(target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <button type="submit">{settings.save}</button>
          <UnsavedNote {...{ typing, words }} />
        </div>
      </form>
      <Outcome {...managed} {...{ changing, words }} onSettled={typing.settle} />
    </Section>
  );
}
