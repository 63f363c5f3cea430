import * as z from 'zod';
import type { Assessment } from '@/lib/assessment/assessment';
import { levelSchema } from '@/lib/guidebook/criterion-schema';
import { bookIdSchema, guidebookVersionSchema } from './ids-schema';

const MAX_ANSWERS = 600;

const record = <T extends z.ZodType>(value: T, most: number) =>
  z
    .record(bookIdSchema, value)
    .refine((entries) => Object.keys(entries).length <= most, `must have at most ${most} entries`);

const choiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: levelSchema }),
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('not-applicable'), reason: bookIdSchema.nullable() }),
]);
const answerSchema = z.strictObject({
  choice: choiceSchema.nullable(),
  evidence: z.strictObject({
    note: z.string().max(4_000),
    link: z.string().max(2_000),
    date: z.union([z.literal(''), z.iso.date()]),
  }),
});

/** `Assessment` as the engine has it (`assessmentOf(work)` makes it in the browser). */
export const assessmentSchema: z.ZodType<Assessment> = z.strictObject({
  guidebookVersion: guidebookVersionSchema,
  profile: record(z.array(bookIdSchema).max(100), 200),
  answers: record(answerSchema, MAX_ANSWERS),
});
