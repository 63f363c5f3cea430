'use client';

import { useMemo, type ReactNode } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import live from '../live.module.css';
import { useInputs } from '../use-inputs.client';
import { Controls } from './controls.client';
import { labStart, nextTokenPart, readRun, type LabField } from './fields';
import { RunResult } from './run-result';
import { useModel } from './use-model.client';
import type { LabWords } from './words';

type IslandProps = {
  locale: Locale;
  words: LabWords;
  live: Messages['live'];
  address: string;
  size: string;
  /** The first view, drawn on the server: it stands until the model has come. */
  still: ReactNode;
};

export function NextTokenIsland(props: IslandProps) {
  const { locale, words, live: shared, address, size, still } = props;
  const start = useMemo(() => labStart(locale), [locale]);
  const inputs = useInputs(nextTokenPart, start, { kept: false });
  const { run, problems } = readRun(inputs.inputs);
  const changed = (Object.keys(start) as LabField[]).some(
    (field) => inputs.inputs[field] !== start[field],
  );
  const { model, state, retry } = useModel(address, changed);
  return (
    <div className={live.stack}>
      <Controls {...{ locale, words, problems }} live={shared} state={inputs} />
      <p role="status" className="quiet">
        {state === 'coming' && fill(words.coming, { size })}
        {!run && shared.waiting}
      </p>
      {state === 'failed' && (
        <p role="alert" className={live.failed}>
          {words.failed}{' '}
          <button type="button" onClick={retry}>
            {shared.retry}
          </button>
        </p>
      )}
      {model ? run && <RunResult {...{ model, run, words }} /> : still}
      <Actions live={inputs} words={shared} />
    </div>
  );
}
