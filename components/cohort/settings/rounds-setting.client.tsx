'use client';

import { useState } from 'react';
import { isoDay } from '@/lib/cohort/days';
import { roundProblems } from '@/lib/cohort/plan-problems';
import { arePlannedRounds } from '@/lib/cohort/round-plan';
import { fill, formatDay } from '@/lib/i18n/format';
import { type FieldProblem, ProblemSummary } from '../form/problem-summary.client';
import { byPath, problemTexts, refusalTexts } from '../form/problem-texts';
import { Rounds } from '../form/rounds.client';
import { Outcome, type SettingsWords } from './outcome.client';
import { Section } from './section';
import { UnsavedNote } from './unsaved-note.client';
import { type Managed, useChange } from './use-change.client';
import { useTyped } from './use-typed.client';

type RoundsSettingProps = Managed & {
  words: SettingsWords;
  /** Ids of rounds in which a team has submitted. */
  used: ReadonlySet<string>;
};

/** Rounds: moved, named, added, taken out. */
export function RoundsSetting({ words, used, ...managed }: RoundsSettingProps) {
  const { locale, cohort } = managed;
  const { settings, form } = words;
  const [today] = useState(() => isoDay(Date.now()));
  const saved = cohort.rounds.map((round) => ({ ...round, key: round.id }));
  const typing = useTyped({ cohort, name: 'rounds', saved, isValue: arePlannedRounds });
  const [attempt, setAttempt] = useState(0);
  const changing = useChange(managed, settings.saved);
  const { change, send, say } = changing;
  const rounds = typing.typed ?? saved;
  const refused = change.state === 'failed' ? (change.failure.problem?.paths ?? []) : [];
  const found = roundProblems(rounds, cohort.deleteAfter, today);
  const last = `rounds.${rounds.length - 1}.closesOn`;
  const problems = attempt === 0 ? [] : [...refusalTexts(refused, form), ...textsOf()];

  /** The day of deletion is none of this form: what is wrong with it is said of the last round. */
  function textsOf(): FieldProblem[] {
    const beyond = fill(settings.rounds.beyond, { day: formatDay(cohort.deleteAfter, locale) });
    return found.flatMap((problem) => {
      if (problem.path !== 'deleteAfter') return problemTexts([problem], form);
      return problemTexts([{ ...problem, path: last }], form).map((each) => ({
        ...each,
        text: beyond,
      }));
    });
  }
  async function save() {
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    if (typing.typed === null) {
      say(settings.nothing);
      return;
    }
    const wanted = typing.typed.map(({ id, name, opensOn, closesOn }) => ({
      ...(id && { id }),
      name: name.trim(),
      opensOn,
      closesOn,
    }));
    if (await send({ rounds: wanted }, typing.version)) typing.settle();
  }
  return (
    <Section id="rounds" title={settings.rounds.title} intro={form.roundsHint}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <ProblemSummary
          title={settings.summary}
          line={({ field, text }) => fill(form.summaryOne, { field, problem: text })}
          {...{ problems, attempt }}
        />
        <Rounds
          {...{ locale, rounds, today, used }}
          problems={byPath(problems)}
          words={form}
          onChange={typing.type}
        />
        <div className="actions">
          <button type="submit">{settings.save}</button>
          <UnsavedNote {...{ typing, words }} />
        </div>
      </form>
      <Outcome {...managed} {...{ changing, words }} onSettled={typing.settle} />
    </Section>
  );
}
