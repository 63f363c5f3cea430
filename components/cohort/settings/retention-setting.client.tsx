'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { isoDay } from '@/lib/cohort/days';
import { roundProblems } from '@/lib/cohort/plan-problems';
import { fill, formatDay } from '@/lib/i18n/format';
import { Field } from '../form/field.client';
import { byPath, problemTexts, refusalTexts } from '../form/problem-texts';
import { Outcome, type SettingsWords } from './outcome.client';
import { Section } from './section';
import styles from './settings.module.css';
import { UnsavedNote } from './unsaved-note.client';
import { type Managed, useChange } from './use-change.client';
import { isText, useTyped } from './use-typed.client';

/** The day after which everything is deleted: sooner at any time, later only before anybody was promised it. */
export function RetentionSetting({ words, ...managed }: Managed & { words: SettingsWords }) {
  const { locale, cohort } = managed;
  const { settings, form } = words;
  const text = settings.retention;
  const [today] = useState(() => isoDay(Date.now()));
  const typing = useTyped({ cohort, name: 'deletion', saved: cohort.deleteAfter, isValue: isText });
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const changing = useChange(managed, settings.saved);
  const { change, send, say } = changing;
  const day = typing.typed ?? cohort.deleteAfter;
  const planned = cohort.rounds.map((round) => ({ ...round, key: round.id }));
  const wrong = roundProblems(planned, day, today).filter(({ path }) => path === 'deleteAfter');
  const refused = change.state === 'failed' ? (change.failure.problem?.paths ?? []) : [];
  const found = isTried ? problemTexts(wrong, form) : [];
  const beside = byPath([...refusalTexts(refused, form), ...found]);
  const isPromised = cohort.teams > 0;

  async function store() {
    if (await send({ deleteAfter: day }, typing.version)) typing.settle();
  }
  function save() {
    setTried(true);
    if (wrong.length > 0) return;
    if (day === cohort.deleteAfter) {
      say(settings.nothing);
      return;
    }
    if (day < cohort.deleteAfter) setAsking(true);
    else void store();
  }
  const intro = fill(isPromised ? text.promised : text.free, {
    day: formatDay(cohort.deleteAfter, locale),
  });
  return (
    <Section id="retention" title={text.title} intro={intro}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field path="deleteAfter" label={form.deleteAfter} problem={beside.deleteAfter}>
          {(attributes) => (
            <input
              {...attributes}
              className={styles.day}
              type="date"
              value={day}
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
      {isAsking && (
        <ConfirmDialog
          title={text.confirm}
          confirm={settings.save}
          cancel={settings.cancel}
          isFinal
          onConfirm={() => void store()}
          onClose={() => setAsking(false)}
        >
          <p>{fill(text.loses, { day: formatDay(day, locale), teams: cohort.teams })}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
