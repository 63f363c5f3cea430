'use client';

import { useState } from 'react';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { localDay } from '@/lib/i18n/moment';
import { routes } from '@/lib/routes';
import { Actions } from '../actions.client';
import styles from '../live.module.css';
import { readNumbers } from '../number';
import { PrintWithReport } from '../print-with-report.client';
import { UseAsEvidence } from '../use-as-evidence.client';
import { useInputs } from '../use-inputs.client';
import { MoneyField } from './money-field.client';
import own from './money.module.css';
import type { Sheet, SheetWords } from './sheet';
import { SheetResult } from './sheet-result';
import { TakeCall } from './take-call.client';

export type IslandProps<Words> = { locale: Locale; words: Words; live: Messages['live'] };

type MoneyIslandProps<
  Field extends string,
  Words extends SheetWords<Field>,
> = IslandProps<Words> & {
  sheet: Sheet<Field, Words>;
};

/** A sheet to work with: its fields, its answer as it changes, and what one can do with it. */
export function MoneyIsland<Field extends string, Words extends SheetWords<Field>>({
  sheet,
  locale,
  words,
  live,
}: MoneyIslandProps<Field, Words>) {
  const [today] = useState(() => localDay(Date.now()));
  const state = useInputs(sheet.part, sheet.start, { kept: true });
  const { values, problems } = readNumbers(state.inputs, sheet.bounds);
  const shown = values && { values, words, locale };
  const summary = shown ? sheet.summary(shown) : live.waiting;
  const { callField } = sheet;
  return (
    <div className={styles.stack}>
      {sheet.groups.map((fields, group) => (
        <fieldset key={group} className={own.group}>
          <legend>{words.groups[group]}</legend>
          <div className={own.fields}>
            {fields.map((field) => (
              <MoneyField
                key={field}
                name={words.fields[field]}
                value={state.inputs[field]}
                bounds={sheet.bounds[field]}
                problem={problems[field]}
                step={sheet.sliders?.[field]}
                isCheck={sheet.checks?.includes(field) ?? false}
                onChange={(value) => state.set(field, value)}
                {...{ locale, live }}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {callField && (
        <TakeCall
          value={state.inputs[callField]}
          onTake={(value) => state.set(callField, value)}
          {...{ locale }}
        />
      )}
      <output className={styles.result}>{summary}</output>
      {shown && <SheetResult {...{ sheet, shown }} />}
      <PrintWithReport part={sheet.part} words={live} />
      <Actions live={state} words={live} kept>
        {shown &&
          sheet.criteria.map(({ id, chapter }, index) => (
            <UseAsEvidence
              key={id}
              criterion={id}
              name={words.criteria[index] ?? id}
              href={routes.chapter(locale, chapter, `criterion-${id}`)}
              text={fill(words.evidence, { date: formatDay(today, locale), summary })}
              words={live}
            />
          ))}
      </Actions>
    </div>
  );
}
