'use client';

import { useState } from 'react';
import { isoDay } from '@/lib/cohort/days';
import { roundProblems } from '@/lib/cohort/plan-problems';
import type { PlannedRound } from '@/lib/cohort/round-plan';
import { fill, formatDay } from '@/lib/i18n/format';
import { type FieldProblem, ProblemSummary } from '../form/problem-summary.client';
import { byPath, problemTexts, refusalTexts } from '../form/problem-texts';
import { Rounds } from '../form/rounds.client';
import { Outcome, type SettingsWords } from './outcome.client';
import { Section } from './section';
import { type Managed, useChange } from './use-change.client';

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
  const [typed, setTyped] = useState<readonly PlannedRound[] | null>(null);
  const [attempt, setAttempt] = useState(0);
  const changing = useChange(managed, settings.saved);
  const { change, send, say } = changing;
  const rounds = typed ?? cohort.rounds.map((round) => ({ ...round, key: round.id }));
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
    if (typed === null) {
      say(settings.nothing);
      return;
    }
    const wanted = typed.map(({ id, name, opensOn, closesOn }) => ({
      ...(id && { id }),
      name: name.trim(),
      opensOn,
      closesOn,
    }));
    if (await send({ rounds: wanted })) setTyped(null);
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
          onChange={setTyped}
        />
        <button type="submit">{settings.save}</button>
      </form>
      <Outcome {...managed} {...{ changing, words }} onSettled={() => setTyped(null)} />
    </Section>
  );
}
