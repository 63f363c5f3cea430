export const rolePart = 'role-coverage';

/** The eight jobs of the chapter, in its order. */
export const jobs = [
  'product',
  'model',
  'data',
  'evaluation',
  'security',
  'law',
  'customer',
  'money',
] as const;
export type Job = (typeof jobs)[number];

export const roleStages = ['idea', 'prototype', 'launched', 'scaling'] as const;
export type RoleStage = (typeof roleStages)[number];

/** What a stage asks of a job: a named owner; a backup as well; a person with no other job. Rules of thumb. */
export const needs = ['owner', 'backup', 'own'] as const;
export type Need = (typeof needs)[number];

/**
 * What each stage asks. A backup is asked first where one absence stops users: model, data, security,
 * customer. A job of one's own comes where the chapter gives it one: weekly releases, a second
 * team, tens of customers, a priced round.
 */
export const askedAt: Readonly<Record<Job, readonly [Need, Need, Need, Need]>> = {
  product: ['owner', 'owner', 'owner', 'own'],
  model: ['owner', 'owner', 'backup', 'own'],
  data: ['owner', 'owner', 'backup', 'backup'],
  evaluation: ['owner', 'owner', 'owner', 'own'],
  security: ['owner', 'owner', 'backup', 'own'],
  law: ['owner', 'owner', 'owner', 'backup'],
  customer: ['owner', 'owner', 'backup', 'own'],
  money: ['owner', 'owner', 'owner', 'own'],
};

export type Holding = {
  owner: string;
  backup: string;
  /** Hours a week, as typed; empty: full time. */
  hours: string;
  isPartTime: boolean;
};
export type Holdings = Readonly<Record<Job, Holding>>;

/** Why a job counts as not held. */
export type Gap = 'no-owner' | 'nobody-named' | 'no-hours';
export type Lack = 'no-backup' | 'shared';
export type JobState = {
  job: Job;
  need: Need;
  /** Null: the job has a named owner. */
  gap: Gap | null;
  /** What the stage asks beyond an owner and is not there. */
  lack: Lack | null;
};

export type Coverage = {
  /** Jobs with a named owner, of all eight. */
  held: number;
  jobs: readonly JobState[];
  /** Whoever owns the model also owns its evaluation. */
  ownsBoth: boolean;
  /** People who hold three jobs or more, with how many. */
  loaded: readonly { person: string; count: number }[];
};

/** Words that name nobody in particular. */
const NOBODY =
  /^(all( of us)?|everyone|everybody|the team|team|us|we|tbd|\?+|大家|全员|全体|团队|我们|待定|所有人)$/i;

/** Two spellings of one name are one person. */
const person = (name: string) => name.normalize('NFKC').trim().toLowerCase();

/** Many hats: where the rule of thumb looks twice. */
const MANY = 3;

/** Role coverage: jobs with a named owner ÷ jobs required (eight). A part-time owner counts with hours in writing. */
export function coverageOf(holdings: Holdings, stage: RoleStage): Coverage {
  const at = roleStages.indexOf(stage);
  const counts = new Map<string, { person: string; count: number }>();
  for (const job of jobs) {
    const key = person(holdings[job].owner);
    if (!key || NOBODY.test(key)) continue;
    const known = counts.get(key) ?? { person: holdings[job].owner.trim(), count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const states = jobs.map((job): JobState => {
    const holding = holdings[job];
    const need = askedAt[job][at] ?? 'owner';
    const isAlone = counts.get(person(holding.owner))?.count === 1;
    return { job, need, gap: gapOf(holding), lack: lackOf(holding, need, isAlone) };
  });
  const model = person(holdings.model.owner);
  return {
    held: states.filter(({ gap }) => gap === null).length,
    jobs: states,
    ownsBoth: model !== '' && model === person(holdings.evaluation.owner),
    loaded: [...counts.values()].filter(({ count }) => count >= MANY),
  };
}

function gapOf({ owner, hours, isPartTime }: Holding): Gap | null {
  if (person(owner) === '') return 'no-owner';
  if (NOBODY.test(person(owner))) return 'nobody-named';
  if (isPartTime && !(readHours(hours) > 0)) return 'no-hours';
  return null;
}

function lackOf({ owner, backup }: Holding, need: Need, isAlone: boolean): Lack | null {
  if (need === 'owner') return null;
  const hasBackup = person(backup) !== '' && person(backup) !== person(owner);
  if (!hasBackup || NOBODY.test(person(backup))) return 'no-backup';
  return need === 'own' && !isAlone ? 'shared' : null;
}

/** Hours a week, up to all there are; anything else counts as none. */
function readHours(text: string): number {
  const hours = Number(text.normalize('NFKC').trim().replace(',', '.'));
  return hours > 0 && hours <= 168 ? hours : 0;
}
