'use client';

import { useId, useState } from 'react';
import { fill } from '@/lib/i18n/format';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import styles from './join.module.css';
import type { SettingsProps } from './team-settings.client';

const MAX_TEAM_NAME = 120;

/** Renames the team. Where somebody else did meanwhile, both names are shown before it is done. */
export function RenameTeam({ locale, words, shared, loaded, slot, reload, say }: SettingsProps) {
  const id = useId();
  const [name, setName] = useState(loaded.own.name);
  const [problem, setProblem] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const { settings, form } = { settings: words.team.settings, form: words.form };

  async function rename() {
    const typed = name.trim();
    setFailure(null);
    setProblem(typed === '' ? form.problems.name : '');
    if (typed === '') return;
    const body = { version: loaded.own.version, name: typed };
    const got = await call('changeTeam', { locale, path: slot, body });
    if (got.ok) {
      say(fill(settings.renamed, { name: typed }));
      reload();
      return;
    }
    const { code, problem: told } = got.failure;
    if (code === 'version-conflict') await tellOther(typed);
    else if (told && (code === 'name-taken' || code === 'invalid')) {
      setProblem(`${told.title}. ${told.detail}`);
    } else setFailure(got.failure);
  }

  async function tellOther(typed: string) {
    const present = await call('readOwnTeam', { locale, path: slot });
    if (!present.ok) {
      setFailure(present.failure);
      return;
    }
    setProblem(fill(settings.renamedMeanwhile, { other: present.value.name, name: typed }));
    reload();
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
      noValidate
    >
      <div className={styles.field}>
        <label htmlFor={id}>{form.name}</label>
        <input
          id={id}
          type="text"
          maxLength={MAX_TEAM_NAME}
          value={name}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit">{settings.rename}</button>
      </div>
      <p id={`${id}-problem`} role="alert" className={styles.problem}>
        {problem}
      </p>
      {failure && <FailureNote failure={failure} words={shared} />}
    </form>
  );
}
