'use client';

import { CheckField, TextField } from '../row-fields.client';
import type { LiveInputs } from '../use-inputs.client';
import type { Job } from './coverage';
import { MOST_HOURS, MOST_NAME, type RoleField } from './fields';
import styles from './role-coverage.module.css';
import type { RoleWords } from './words';

type JobFieldsProps = {
  job: Job;
  state: Pick<LiveInputs<RoleField>, 'inputs' | 'set'>;
  words: RoleWords;
};

/** Who holds one job. */
export function JobFields({ job, state: { inputs, set }, words }: JobFieldsProps) {
  const isPartTime = inputs[`${job}-time`] === 'part';
  return (
    <fieldset className={styles.job}>
      <legend>{words.jobs[job]}</legend>
      <TextField
        label={words.owner}
        value={inputs[`${job}-owner`]}
        most={MOST_NAME}
        onChange={(value) => set(`${job}-owner`, value)}
      />
      <TextField
        label={words.backup}
        value={inputs[`${job}-backup`]}
        most={MOST_NAME}
        onChange={(value) => set(`${job}-backup`, value)}
      />
      <CheckField
        label={words.partTime}
        checked={isPartTime}
        onChange={(checked) => set(`${job}-time`, checked ? 'part' : '')}
      />
      {isPartTime && (
        <TextField
          label={words.hours}
          value={inputs[`${job}-hours`]}
          most={MOST_HOURS}
          onChange={(value) => set(`${job}-hours`, value)}
        />
      )}
    </fieldset>
  );
}
