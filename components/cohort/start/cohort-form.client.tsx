'use client';

import { useState } from 'react';
import { bodyOf, draftProblems, newDraft } from '@/lib/cohort/cohort-draft';
import type { CreatedCohort } from '@/lib/cohort/cohort-schema';
import { isoDay } from '@/lib/cohort/days';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import { ProblemSummary } from '../form/problem-summary.client';
import { byPath, problemTexts, refusalTexts } from '../form/problem-texts';
import { Rounds } from '../form/rounds.client';
import { AboutFields } from './about-fields.client';
import type { PartChoice } from './chapter-choices';
import { ChaptersField } from './chapters-field.client';
import { Discard } from './discard.client';
import styles from './fields.module.css';
import { PromiseFields } from './promise-fields.client';
import { useDraft } from './use-draft.client';

type CohortFormProps = {
  locale: Locale;
  parts: readonly PartChoice[];
  words: Messages['cohorts']['form'];
  shared: Messages['cohort'];
  onMade: (made: CreatedCohort) => void;
};

/** Describes a cohort and makes it. What is typed survives a refusal, a failure and a reload. */
export function CohortForm({ locale, parts, words, shared, onMade }: CohortFormProps) {
  const [today] = useState(() => isoDay(Date.now()));
  const { draft, sent, keep, forget } = useDraft(() => newDraft(locale, words.roundNames, today));
  const [attempt, setAttempt] = useState(0);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (part: Partial<typeof draft>) => {
    if (failure?.problem?.paths) setFailure(null);
    keep({ draft: { ...draft, ...part }, sent });
  };
  const found = attempt === 0 ? [] : problemTexts(draftProblems(draft, today), words);
  const refused = refusalTexts(failure?.problem?.paths ?? [], words);
  const problems = found.length > 0 ? found : refused;
  const beside = byPath(problems);

  async function send() {
    if (isSending) return;
    setAttempt((times) => times + 1);
    setFailure(null);
    if (draftProblems(draft, today).length > 0) return;
    const body = bodyOf(draft, today);
    const text = JSON.stringify(body);
    // The same request gets the same number, through retries and reloads: no second cohort is made.
    const requestId = sent?.body === text ? sent.requestId : crypto.randomUUID();
    keep({ draft, sent: { requestId, body: text } });
    setSending(true);
    const made = await call('createCohort', { locale, body: { requestId, ...body } });
    setSending(false);
    if (!made.ok) {
      setAttempt((times) => times + 1);
      setFailure(made.failure);
      return;
    }
    forget();
    onMade(made.value);
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{words.lead}</p>
      <ProblemSummary
        title={words.summary}
        line={({ field, text }) => fill(words.summaryOne, { field, problem: text })}
        {...{ problems, attempt }}
      />
      {failure && refused.length === 0 && (
        <FailureNote failure={failure} words={shared} onRetry={() => void send()} />
      )}
      <AboutFields {...{ draft, words }} problem={beside.name} onChange={change} />
      <fieldset className={styles.group}>
        <legend>{words.rounds}</legend>
        <p className={styles.hint}>{words.roundsHint}</p>
        <Rounds
          {...{ locale, today, words }}
          rounds={draft.rounds}
          problems={beside}
          onChange={(rounds) => change({ rounds })}
        />
      </fieldset>
      <ChaptersField
        {...{ parts, words }}
        chosen={draft.chapters}
        problem={beside.chapters}
        onChange={(chapters) => change({ chapters })}
      />
      <PromiseFields {...{ draft, today, words }} problem={beside.deleteAfter} onChange={change} />
      <div className="actions">
        <button type="submit" className="button-main" aria-disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
        <Discard
          {...{ draft, words }}
          fresh={() => newDraft(locale, words.roundNames, today)}
          onChange={(next) => {
            setAttempt(0);
            setFailure(null);
            keep({ draft: next, sent: null });
          }}
        />
      </div>
    </form>
  );
}
