'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { fill, formatDay } from '@/lib/i18n/format';
import { localDay } from '@/lib/i18n/moment';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { Actions } from '../actions.client';
import styles from '../live.module.css';
import { NumberField } from '../number-field.client';
import { readNumbers } from '../number';
import { UseAsEvidence } from '../use-as-evidence.client';
import { useInputs } from '../use-inputs.client';
import { runwayBounds, runwayPart, runwayStart, type RunwayField } from './fields';
import { RunwayResult, runwaySummary } from './runway-result';
import type { RunwayWords } from './words';

const FIELDS: readonly RunwayField[] = ['cash', 'costs', 'revenue', 'growth'];

type IslandProps = { locale: Locale; words: RunwayWords; live: Messages['live'] };

export function RunwayIsland({ locale, words, live }: IslandProps) {
  const [today] = useState(() => localDay(Date.now()));
  const state = useInputs(runwayPart, runwayStart, { kept: true });
  const { values, problems } = readNumbers(state.inputs, runwayBounds);
  const summary = values ? runwaySummary(values, words) : live.waiting;
  return (
    <div className={styles.stack}>
      <div className={styles.controls}>
        {FIELDS.map((field) => (
          <NumberField
            key={field}
            label={words.fields[field]}
            unit={field === 'growth' ? words.percentMonth : words.thousands}
            value={state.inputs[field]}
            bounds={runwayBounds[field]}
            problem={problems[field]}
            words={live}
            onChange={(value) => state.set(field, value)}
          />
        ))}
      </div>
      <output className={styles.result}>{summary}</output>
      {values && <RunwayResult inputs={values} words={words} />}
      <Actions live={state} words={live} kept>
        {values && (
          <UseAsEvidence
            criterion="fin-runway"
            name={words.criterion}
            href={routes.chapter(locale, 'finance-and-fundraising', 'criterion-fin-runway')}
            text={fill(words.evidence, { date: formatDay(today, locale), summary })}
            words={live}
          />
        )}
      </Actions>
    </div>
  );
}
