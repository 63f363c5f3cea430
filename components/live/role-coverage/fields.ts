import {
  jobs,
  type Holding,
  type Holdings,
  type Job,
  type RoleStage,
  roleStages,
} from './coverage';

export type RoleField = 'stage' | `${Job}-${'owner' | 'backup' | 'hours' | 'time'}`;

/** An empty table of an idea: nobody named yet. */
export const roleStart = Object.fromEntries([
  ['stage', 'idea'],
  ...jobs.flatMap((job) =>
    (['owner', 'backup', 'hours', 'time'] as const).map((field) => [`${job}-${field}`, '']),
  ),
]) as Readonly<Record<RoleField, string>>;

/** The longest name and the longest number of hours. */
export const MOST_NAME = 80;
export const MOST_HOURS = 6;

export function stageOf(inputs: Readonly<Record<RoleField, string>>): RoleStage {
  return roleStages.find((stage) => stage === inputs.stage) ?? 'idea';
}

/** The table as the mathematics reads it. */
export function holdingsOf(inputs: Readonly<Record<RoleField, string>>): Holdings {
  return Object.fromEntries(
    jobs.map((job): [Job, Holding] => [
      job,
      {
        owner: inputs[`${job}-owner`],
        backup: inputs[`${job}-backup`],
        hours: inputs[`${job}-hours`],
        isPartTime: inputs[`${job}-time`] === 'part',
      },
    ]),
  ) as Record<Job, Holding>;
}
