'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import type { Locale } from '@/lib/i18n/locale';
import { fill, formatDay } from '@/lib/i18n/format';
import { localDay } from '@/lib/i18n/moment';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { Actions } from '../actions.client';
import live from '../live.module.css';
import { PrintWithReport } from '../print-with-report.client';
import { SelectField } from '../select-field.client';
import { UseAsEvidence } from '../use-as-evidence.client';
import { useInputs } from '../use-inputs.client';
import { coverageOf, jobs, rolePart, roleStages } from './coverage';
import { holdingsOf, roleStart, stageOf } from './fields';
import { JobFields } from './job-fields.client';
import styles from './role-coverage.module.css';
import { RoleResult, roleSummary } from './role-result';
import type { RoleWords } from './words';

type IslandProps = { locale: Locale; words: RoleWords; live: Messages['live'] };

export function RoleCoverageIsland({ locale, words, live: shared }: IslandProps) {
  const [today] = useState(() => localDay(Date.now()));
  const [isAsking, setAsking] = useState(false);
  const state = useInputs(rolePart, roleStart, { kept: true });
  const stage = stageOf(state.inputs);
  const holdings = holdingsOf(state.inputs);
  const summary = roleSummary(holdings, stage, words);
  return (
    <div className={live.stack}>
      <SelectField
        label={words.stage}
        value={stage}
        options={roleStages.map((id) => ({ value: id, label: words.stages[id] }))}
        onChange={(value) => state.set('stage', value)}
      />
      <div className={`${styles.jobs} no-print`}>
        {jobs.map((job) => (
          <JobFields key={job} {...{ job, state, words }} />
        ))}
      </div>
      <output className={live.result}>{summary}</output>
      <RoleResult coverage={coverageOf(holdings, stage)} {...{ stage, words }} />
      <PrintWithReport part={rolePart} words={shared} />
      <Actions
        live={{ ...state, reset: () => setAsking(true) }}
        words={{ ...shared, reset: words.clear, kept: words.kept, copied: words.copied }}
        kept
      >
        <UseAsEvidence
          criterion="team-role-coverage"
          name={words.criterion}
          href={routes.chapter(locale, 'team', 'criterion-team-role-coverage')}
          text={fill(words.evidence, { date: formatDay(today, locale), summary })}
          words={shared}
        />
      </Actions>
      {isAsking && (
        <ConfirmDialog
          title={words.clearTitle}
          confirm={words.clearConfirm}
          cancel={words.keep}
          isFinal
          onConfirm={state.reset}
          onClose={() => setAsking(false)}
        >
          <p>{words.clearText}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
