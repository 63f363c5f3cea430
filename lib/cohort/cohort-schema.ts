import * as z from 'zod';
import {
  bookIdSchema,
  cohortIdSchema,
  daySchema,
  guidebookVersionSchema,
  lineSchema,
  localeSchema,
  momentSchema,
  requestIdSchema,
  roundIdSchema,
  seenVersionSchema,
  tokenSchema,
} from './ids-schema';
import { MAX_COHORT_NAME, MAX_ROUND_NAME, MAX_ROUNDS } from './limits';

/** Open: teams may join and submit. Closed: everything stays readable, nothing is taken in. */
export const cohortStatusSchema = z.enum(['open', 'closed']);

const roundFields = { name: lineSchema(MAX_ROUND_NAME), opensOn: daySchema, closesOn: daySchema };
/** Both days included, wherever on earth the team is: from UTC+14 to UTC−12. */
export const roundSchema = z.strictObject({ id: roundIdSchema, ...roundFields });

/** POST /cohorts */
export const createCohortSchema = z.strictObject({
  requestId: requestIdSchema,
  name: lineSchema(MAX_COHORT_NAME),
  /** The language of the invitation and of exports; each team reads in its own. */
  language: localeSchema,
  rounds: z.array(z.strictObject(roundFields)).min(1).max(MAX_ROUNDS),
  /** Chapters that count; all of the guidebook when left out. The rest is dropped on arrival. */
  chapters: z.array(bookIdSchema).min(1).max(100).optional(),
  /** Everything is deleted after this day, by the server itself. */
  deleteAfter: daySchema,
  /** Managers and mentors see "Team 7" instead of names, and no notes. Cannot be undone. */
  anonymous: z.boolean().default(false),
});

/** What every holder of a link to the cohort may read. */
export const cohortSchema = z.strictObject({
  id: cohortIdSchema,
  /** Rises with each change by a manager; send it back with PATCH. */
  version: z.int(),
  name: z.string(),
  language: localeSchema,
  status: cohortStatusSchema,
  anonymous: z.boolean(),
  rounds: z.array(roundSchema),
  /** The round that takes submissions today, or null. */
  openRound: roundIdSchema.nullable(),
  chapters: z.array(bookIdSchema),
  /** The rubric all submissions of this cohort are scored by, so that rounds can be compared. */
  guidebookVersion: guidebookVersionSchema,
  createdAt: momentSchema,
  deleteAfter: daySchema,
  teams: z.int(),
});

/** 201 of POST /cohorts. The tokens are not shown again. */
export const createdCohortSchema = z.strictObject({
  cohort: cohortSchema,
  manage: tokenSchema,
  invite: tokenSchema,
});

/** PATCH /cohorts/{cohort}: what is left out stays as it is. */
export const changeCohortSchema = z.strictObject({
  version: seenVersionSchema,
  name: lineSchema(MAX_COHORT_NAME).optional(),
  status: cohortStatusSchema.optional(),
  /** All rounds, in order. Those already there keep their id; new ones come without. None with a submission may go. */
  rounds: z
    .array(z.strictObject({ id: roundIdSchema.optional(), ...roundFields }))
    .min(1)
    .max(MAX_ROUNDS)
    .optional(),
  /** Sooner, never later than promised once a team has joined. */
  deleteAfter: daySchema.optional(),
  /** Only true: promised anonymity is not taken back. */
  anonymous: z.literal(true).optional(),
});

export type Cohort = z.infer<typeof cohortSchema>;
export type Round = z.infer<typeof roundSchema>;
export type CreateCohort = z.infer<typeof createCohortSchema>;
export type CreatedCohort = z.infer<typeof createdCohortSchema>;
export type ChangeCohort = z.infer<typeof changeCohortSchema>;
