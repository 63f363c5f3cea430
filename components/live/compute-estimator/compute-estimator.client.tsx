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
import { SelectField } from '../select-field.client';
import { UseAsEvidence } from '../use-as-evidence.client';
import { useInputs } from '../use-inputs.client';
import { EstimateResult, estimateSummary } from './estimate-result';
import {
  estimatorPart,
  estimatorStart,
  fieldsOf,
  readEstimate,
  servingFields,
  shownModel,
  trainingFields,
  type EstimateField,
} from './fields';
import { knownModels } from './models';
import { ModelsTable } from './models-table';
import type { EstimatorWords } from './words';

const OWN = 'own';
type IslandProps = { locale: Locale; words: EstimatorWords; live: Messages['live'] };

export function EstimatorIsland({ locale, words, live }: IslandProps) {
  const [today] = useState(() => localDay(Date.now()));
  const state = useInputs(estimatorPart, estimatorStart, { kept: true });
  const { values, problems, bounds } = readEstimate(state.inputs);
  const summary = values ? estimateSummary(values, words) : live.waiting;
  const choose = (id: string) => {
    const model = knownModels.find((known) => known.id === id);
    if (!model) return;
    for (const [field, value] of Object.entries(fieldsOf(model))) {
      state.set(field as EstimateField, value);
    }
  };
  const group = (legend: string, fields: readonly EstimateField[]) => (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={`${styles.controls} ${styles.pairs}`}>
        {fields.map((field) => (
          <NumberField
            key={field}
            label={words.fields[field]}
            unit={words.units[field]}
            value={state.inputs[field]}
            bounds={bounds[field]}
            problem={problems[field]}
            words={live}
            onChange={(value) => state.set(field, value)}
          />
        ))}
      </div>
    </fieldset>
  );
  return (
    <div className={styles.stack}>
      <SelectField
        label={words.begin}
        value={shownModel(state.inputs)?.id ?? OWN}
        options={[
          ...knownModels.map(({ id, name }) => ({ value: id, label: name })),
          { value: OWN, label: words.own },
        ]}
        onChange={choose}
      />
      {group(words.training, trainingFields)}
      {group(words.serving, servingFields)}
      <output className={styles.result}>{summary}</output>
      {values && (
        <>
          <EstimateResult inputs={values} words={words} />
          <ModelsTable {...values} words={words} />
        </>
      )}
      <Actions live={state} words={live} kept>
        {values && (
          <UseAsEvidence
            criterion="concepts-compute-estimate"
            name={words.criterion}
            href={routes.chapter(
              locale,
              'pretraining-and-adaptation',
              'criterion-concepts-compute-estimate',
            )}
            text={fill(words.evidence, { date: formatDay(today, locale), summary })}
            words={live}
          />
        )}
      </Actions>
    </div>
  );
}
