'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { fill, formatDay } from '@/lib/i18n/format';
import { localDay } from '@/lib/i18n/moment';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { Actions } from '../actions.client';
import { ChoiceField } from '../choice-field.client';
import live from '../live.module.css';
import { UseAsEvidence } from '../use-as-evidence.client';
import { useInputs } from '../use-inputs.client';
import { answersOf, techPart, techQuestions, techStart, type TechQuestion } from './answers';
import { advise } from './route';
import { RouteResult, routeSummary, type NamedCriterion } from './route-result';
import type { TechWords } from './words';

const QUESTIONS = Object.keys(techQuestions) as TechQuestion[];

type IslandProps = {
  locale: Locale;
  words: TechWords;
  live: Messages['live'];
  criteria: readonly NamedCriterion[];
};

export function TechRouteIsland({ locale, words, live: shared, criteria }: IslandProps) {
  const [today] = useState(() => localDay(Date.now()));
  const state = useInputs<TechQuestion>(techPart, techStart, { kept: false });
  const answers = answersOf(state.inputs);
  const summary = routeSummary(answers, words);
  const { reset, copied, sharedView, leaveShared } = words;
  return (
    <div className={live.stack}>
      <div className={`${live.stack} no-print`}>
        {QUESTIONS.map((question) => (
          <ChoiceField<string>
            key={question}
            legend={words.questions[question]}
            options={techQuestions[question]}
            names={words.answers[question]}
            value={answers[question]}
            onChange={(option) => state.set(question, option)}
          />
        ))}
      </div>
      <output className={live.result}>{summary}</output>
      <RouteResult advice={advise(answers)} {...{ criteria, words }} />
      <Actions live={state} words={{ ...shared, reset, copied, sharedView, leaveShared }}>
        <UseAsEvidence
          criterion="concepts-build-buy-adapt"
          name={words.criterion}
          href={routes.chapter(
            locale,
            'pretraining-and-adaptation',
            'criterion-concepts-build-buy-adapt',
          )}
          text={fill(words.evidence, { date: formatDay(today, locale), summary })}
          words={shared}
        />
      </Actions>
    </div>
  );
}
