'use client';

import { useId, useState } from 'react';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { CONSENT_VERSION } from '@/lib/cohort/consent';
import type { Joined } from '@/lib/cohort/team-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import { fieldId } from '../form/field-id';
import { ProblemSummary } from '../form/problem-summary.client';
import type { Frame } from './frame';
import { joiningDone, joiningId, rememberTeam } from './kept';
import styles from './join.module.css';

type JoinFormProps = Frame & { cohort: Cohort; onJoined: (joined: Joined) => void };
type Problems = { name?: string; consent?: string };

const MAX_TEAM_NAME = 120;

/** A name and a consent. What is wrong stands beside its field and above the form. */
export function JoinForm({ locale, words, shared, cohort, onJoined }: JoinFormProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [agrees, setAgrees] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isJoining, setJoining] = useState(false);
  const { form } = words;

  function show(wrong: Problems) {
    setProblems(wrong);
    setAttempt((times) => times + 1);
  }

  async function join() {
    if (isJoining) return;
    const typed = name.trim();
    const wrong: Problems = {
      ...(typed === '' && { name: form.problems.name }),
      ...(!agrees && { consent: form.problems.consent }),
    };
    show(wrong);
    setFailure(null);
    if (Object.keys(wrong).length > 0) return;
    setJoining(true);
    const requestId = joiningId(cohort.id, typed);
    const body = { requestId, name: typed, consent: CONSENT_VERSION } as const;
    const got = await call('join', { locale, path: { cohort: cohort.id }, body });
    setJoining(false);
    if (!got.ok) {
      refused(got.failure);
      return;
    }
    joiningDone(cohort.id);
    rememberTeam({ cohort: cohort.id, team: got.value.team.id, name: cohort.name });
    onJoined(got.value);
  }

  function refused(why: Failure) {
    const { code, problem } = why;
    // The same id would be refused for ever.
    if (code === 'request-id-reused' || code === 'withdrawn') joiningDone(cohort.id);
    const isName = code === 'name-taken' || problem?.paths?.includes('name');
    if (problem && isName) show({ name: `${problem.title}. ${problem.detail}` });
    else setFailure(why);
  }

  const described = (field: string) => `${fieldId(field)}-problem`;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
      noValidate
    >
      <ProblemSummary
        title={form.problems.title}
        line={({ text }) => text}
        problems={Object.entries(problems).map(([path, text]) => ({ path, field: path, text }))}
        attempt={attempt}
      />
      {failure && <FailureNote failure={failure} words={shared} onRetry={() => void join()} />}
      <div className={styles.entry}>
        <label htmlFor={fieldId('name')}>{form.name}</label>
        <p className="quiet" id={`${id}-hint`}>
          {cohort.anonymous ? form.nameHintAnonymous : form.nameHint}
        </p>
        <Problem id={described('name')} text={problems.name} />
        <input
          id={fieldId('name')}
          type="text"
          autoComplete="organization"
          maxLength={MAX_TEAM_NAME}
          value={name}
          aria-required
          aria-invalid={problems.name !== undefined}
          aria-describedby={`${id}-hint ${described('name')}`}
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      <div className={styles.entry}>
        <Problem id={described('consent')} text={problems.consent} />
        <label className={styles.tick}>
          <input
            id={fieldId('consent')}
            type="checkbox"
            checked={agrees}
            aria-required
            aria-invalid={problems.consent !== undefined}
            aria-describedby={`${id}-recorded ${described('consent')}`}
            onChange={({ target }) => setAgrees(target.checked)}
          />
          <span>{fill(form.consent, { date: formatDay(cohort.deleteAfter, locale) })}</span>
        </label>
        <p className="quiet" id={`${id}-recorded`}>
          {fill(form.recorded, { version: formatDay(CONSENT_VERSION, locale) })}
        </p>
      </div>
      <p className="actions">
        <button type="submit" className="button-main" aria-disabled={isJoining}>
          {isJoining ? form.joining : form.submit}
        </button>
      </p>
    </form>
  );
}

function Problem({ id, text }: { id: string; text: string | undefined }) {
  return (
    <p id={id} className={styles.problem}>
      {text}
    </p>
  );
}
