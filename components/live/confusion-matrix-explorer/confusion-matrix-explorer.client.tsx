'use client';

import { useState } from 'react';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { localDay } from '@/lib/i18n/moment';
import { routes } from '@/lib/routes';
import { Actions } from '../actions.client';
import live from '../live.module.css';
import { UseAsEvidence } from '../use-as-evidence.client';
import { useInputs } from '../use-inputs.client';
import { ConfusionResult } from './confusion-result';
import { confusionPart, confusionStart, readGiven } from './fields';
import { GivenFields } from './given-fields.client';
import { cheapest, confusionSummary, sayThreshold } from './say';
import type { ConfusionWords } from './words';

type IslandProps = { locale: Locale; words: ConfusionWords; messages: Messages['live'] };

export function ConfusionIsland({ locale, words, messages }: IslandProps) {
  const [today] = useState(() => localDay(Date.now()));
  const state = useInputs(confusionPart, confusionStart, { kept: true });
  const { given } = readGiven(state.inputs);
  const summary = given ? confusionSummary(given, words) : messages.waiting;
  const best = given && cheapest(given);
  return (
    <div className={live.stack}>
      <GivenFields {...{ state, words, messages }} />
      <output className={live.result}>{summary}</output>
      {given && <ConfusionResult {...{ given, words }} />}
      <Actions live={state} words={messages} kept>
        {best && (
          <button type="button" onClick={() => state.set('threshold', sayThreshold(best))}>
            {words.useCheapest}
          </button>
        )}
        {given && (
          <UseAsEvidence
            criterion="eval-metric-fits-job"
            name={words.criterion}
            href={routes.chapter(
              locale,
              'training-and-evaluation',
              'criterion-eval-metric-fits-job',
            )}
            text={fill(words.evidence, { date: formatDay(today, locale), summary })}
            words={messages}
          />
        )}
      </Actions>
    </div>
  );
}
