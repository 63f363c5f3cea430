'use client';

import { useState } from 'react';
import { useSession } from '@/components/session/session.client';
import type { Locale } from '@/lib/i18n/locale';
import { fill, formatDay } from '@/lib/i18n/format';
import { localDay } from '@/lib/i18n/moment';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import live from '../live.module.css';
import { PrintWithReport } from '../print-with-report.client';
import { CheckField, DayField, TextField } from '../row-fields.client';
import { RowList } from '../row-list.client';
import type { RowWords } from '../row-words';
import { readable } from '../rows';
import { UseAsEvidence } from '../use-as-evidence.client';
import { useRows } from '../use-rows.client';
import { causeShape, CHOSEN, premortemPart, progressOf } from './cause';
import { CauseView, causeForm } from './cause-view';
import { Prompts } from './prompts.client';
import { sceneText } from './scene';
import { StepButtons, Steps, type StepId } from './steps.client';
import { Timer } from './timer.client';
import type { PremortemWords } from './words';

type IslandProps = {
  locale: Locale;
  words: PremortemWords;
  rowWords: RowWords;
  live: Messages['live'];
};

export function PremortemIsland({ locale, words, rowWords, live: shared }: IslandProps) {
  const [today] = useState(() => localDay(Date.now()));
  const list = useRows(premortemPart, causeShape);
  const what = useSession(({ work }) => work.inputs[`${premortemPart}/what`]?.value ?? '');
  const date = useSession(({ work }) => work.inputs[`${premortemPart}/date`]?.value ?? '');
  const keepInput = useSession((session) => session.keepInput);
  const causes = readable(list.rows);
  const [step, setStep] = useState<StepId>('scene');
  const [editing, setEditing] = useState<string | null>(null);
  const [isFull, setFull] = useState(false);
  const progress = progressOf(causes);
  const scene = sceneText({ what, date }, locale, words);
  const summary = fill(words.summary, progress);
  const isActing = step === 'acting' && progress.chosen > 0;
  const shown = isActing ? causes.filter(({ row }) => row.chosen === 'yes') : causes;

  function add(cause = '') {
    const id = list.add({ cause });
    setFull(id === null);
    if (cause === '') setEditing(id);
  }
  return (
    <div className={live.stack}>
      <Steps {...{ step, words }} onStep={setStep} />
      {step === 'scene' && (
        <div className={`${live.controls} no-print`}>
          <TextField
            label={words.what}
            hint={words.whatHint}
            value={what}
            most={120}
            onChange={(value) => keepInput(premortemPart, 'what', value)}
          />
          <DayField
            label={words.date}
            value={date}
            onChange={(value) => keepInput(premortemPart, 'date', value)}
          />
        </div>
      )}
      <p className={live.result}>{scene ?? words.sceneOpen}</p>
      {step === 'writing' && <Timer words={words} onSkip={() => setStep('reading')} />}
      {(step === 'writing' || step === 'reading') && (
        <>
          <p className="actions no-print">
            <button type="button" className="button-main" onClick={() => add()}>
              {words.add}
            </button>
          </p>
          <p role="status" className={live.problem}>
            {isFull && rowWords.full}
          </p>
          <Prompts words={words} taken={causes.map(({ row }) => row.cause)} onTake={add} />
        </>
      )}
      {step === 'choosing' && (
        <fieldset className={`${live.choices} no-print`}>
          <legend>{words.steps.choosing}</legend>
          {causes.map(({ id, row }) => (
            <CheckField
              key={id}
              label={row.cause.trim() || words.untitled}
              checked={row.chosen === 'yes'}
              onChange={(chosen) => list.change(id, { chosen: chosen ? 'yes' : '' })}
            />
          ))}
        </fieldset>
      )}
      {step !== 'scene' && step !== 'choosing' && (
        <RowList
          list={list}
          order={shown.map(({ id }) => id)}
          label={words.causes}
          words={rowWords}
          editing={editing}
          onEdit={setEditing}
          nameOf={({ cause }) => cause.trim() || words.untitled}
          view={(row) => <CauseView {...{ row, words }} />}
          form={(row, change) => causeForm(row, change, words)}
        />
      )}
      <output className={live.result}>
        {[
          summary,
          ...(progress.chosen > CHOSEN ? [words.tooMany] : []),
          ...(step === 'acting' ? [progress.complete > 0 ? words.look : words.noChange] : []),
        ].join(words.sentenceSeparator)}
      </output>
      <StepButtons {...{ step, words }} onStep={setStep} />
      <PrintWithReport part={premortemPart} words={shared} />
      {scene && progress.causes > 0 && (
        <p className="actions no-print">
          <UseAsEvidence
            criterion="learn-premortem"
            name={words.criterion}
            href={routes.chapter(locale, 'failures', 'criterion-learn-premortem')}
            text={fill(words.evidence, { date: formatDay(today, locale), scene, summary })}
            words={shared}
          />
        </p>
      )}
      <p className="quiet no-print">{rowWords.kept}</p>
    </div>
  );
}
