'use client';

import { useState } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import live from '../live.module.css';
import { SelectField } from '../select-field.client';
import { useInputs } from '../use-inputs.client';
import {
  caseCauses,
  casePart,
  caseStages,
  chosenCases,
  filtered,
  firstCases,
  MOST_CASES,
  type LocalCase,
} from './case';
import { CaseTable } from './case-table';
import type { CaseWords } from './words';

const START = { cases: firstCases.join(','), stage: '', cause: '', kind: '' };

type IslandProps = { words: CaseWords; live: Messages['live']; cases: readonly LocalCase[] };

export function CaseComparatorIsland({ words, live: shared, cases }: IslandProps) {
  const state = useInputs(casePart, START, { kept: false });
  const [isTooMany, setTooMany] = useState(false);
  const { inputs, set } = state;
  const chosen = chosenCases(cases, inputs.cases);
  const ids = chosen.map(({ id }) => id);
  const shown = filtered(cases, inputs);
  const { reset, copied, sharedView, leaveShared } = words;

  function choose(id: string) {
    const isTaken = ids.includes(id);
    setTooMany(!isTaken && ids.length >= MOST_CASES);
    if (isTaken) set('cases', ids.filter((each) => each !== id).join(','));
    else if (ids.length < MOST_CASES) set('cases', [...ids, id].join(','));
  }
  const options = <Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>) => [
    { value: '', label: words.all },
    ...ids.map((id) => ({ value: id, label: names[id] })),
  ];
  return (
    <div className={live.stack}>
      <div className={`${live.controls} no-print`}>
        <SelectField
          label={words.kind}
          value={inputs.kind}
          options={options(['real', 'illustrative'] as const, words.kinds)}
          onChange={(value) => set('kind', value)}
        />
        <SelectField
          label={words.stage}
          value={inputs.stage}
          options={options(caseStages, words.stages)}
          onChange={(value) => set('stage', value)}
        />
        <SelectField
          label={words.cause}
          value={inputs.cause}
          options={options(caseCauses, words.causes)}
          onChange={(value) => set('cause', value)}
        />
      </div>
      <fieldset className={`${live.choices} no-print`}>
        <legend>{fill(words.choose, { most: MOST_CASES })}</legend>
        {shown.map(({ id, name, kind }) => (
          <label key={id}>
            <input type="checkbox" checked={ids.includes(id)} onChange={() => choose(id)} />
            {name}
            {kind === 'illustrative' && <span className={live.unit}>({words.invented})</span>}
          </label>
        ))}
        {shown.length === 0 && <p>{words.noMatch}</p>}
      </fieldset>
      <p role="status" className={live.problem}>
        {isTooMany && fill(words.tooMany, { most: MOST_CASES })}
      </p>
      <output className={live.result}>
        {chosen.length > 0
          ? fill(words.summary, {
              cases: chosen.map(({ name }) => name).join(words.listSeparator),
            })
          : words.none}
      </output>
      {chosen.length > 0 && <CaseTable cases={chosen} words={words} />}
      <Actions live={state} words={{ ...shared, reset, copied, sharedView, leaveShared }} />
    </div>
  );
}
