import * as z from 'zod';
import { levelSchema } from '@/lib/guidebook/criterion-schema';
import { bookIdSchema, guidebookVersionSchema } from './ids-schema';

export const scoreSchema = z.strictObject({
  /** 0-100; null: too little is answered. */
  estimate: z.number().nullable(),
  low: z.number(),
  high: z.number(),
});
export const countsSchema = z.strictObject({
  applicable: z.int(),
  answered: z.int(),
  unknown: z.int(),
  notApplicable: z.int(),
  unanswered: z.int(),
});

/** What the server scored. It never takes the caller's word for it. */
export const standingSchema = z.strictObject({
  guidebookVersion: guidebookVersionSchema,
  stage: z.string().nullable(),
  score: scoreSchema.nullable(),
  /** The same with what is claimed but not shown taken as level 2. */
  backed: scoreSchema.nullable(),
  band: z.strictObject({
    id: z.string().nullable(),
    byScore: z.string().nullable(),
    /** An open blocker holds the band at the first. */
    held: z.boolean(),
  }),
  counts: countsSchema,
  chapters: z.array(
    z.strictObject({ id: bookIdSchema, score: scoreSchema.nullable(), counts: countsSchema }),
  ),
  /** Open gates only. */
  gates: z.array(
    z.strictObject({
      criterion: bookIdSchema,
      chapter: bookIdSchema,
      kind: z.enum(['blocker', 'flag']),
      below: z.int(),
      level: levelSchema.nullable(),
    }),
  ),
});

/** Values that a quarter, half and three quarters of the teams do not exceed. */
export const quartilesSchema = z.strictObject({
  lower: z.number(),
  median: z.number(),
  upper: z.number(),
});

export type Standing = z.infer<typeof standingSchema>;
export type Quartiles = z.infer<typeof quartilesSchema>;
