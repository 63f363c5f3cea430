import * as z from 'zod';
import { idSchema, seedPassageSchema, textSchema } from './text';

/**
 * Data, not code: `{ markets: [eu], data: [personal, sensitive] }` holds when every
 * key holds, each by any of its values.
 */
export const conditionSchema = z.record(idSchema, z.array(idSchema).min(1));
export type Condition = z.infer<typeof conditionSchema>;

export const levelSchema = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
]);
/** 0 absent · 1 intention · 2 partial or written · 3 done and shown · 4 kept up, and it changes decisions. */
export type Level = z.infer<typeof levelSchema>;

export const effortSchema = z.enum(['days', 'weeks', 'months']);
export type Effort = z.infer<typeof effortSchema>;

const gateSchema = z.strictObject({
  kind: z.enum(['blocker', 'flag']),
  /** The gate is open while the level is below this one. */
  below: z.int().min(1).max(3),
  when: conditionSchema.optional(),
  because: textSchema,
});

const reasonSchema = z.strictObject({ id: idSchema, ...textSchema.shape });

/** One entry of `content/chapters/<chapter>/criteria.yaml`. */
export const criterionSchema = z.strictObject({
  id: idSchema,
  section: idSchema,
  question: textSchema,
  why: textSchema,
  levels: z.tuple([textSchema, textSchema, textSchema, textSchema, textSchema]),
  evidence: textSchema,
  stages: z.array(idSchema).min(1),
  target: z.record(idSchema, z.int().min(1).max(4)).optional(),
  applies: conditionSchema.optional(),
  notApplicable: z.array(reasonSchema).min(1).optional(),
  gate: gateSchema.optional(),
  weight: z.int().min(1).max(3).default(1),
  effort: effortSchema,
  key: z.boolean().default(false),
  /** Seed passages and ids of references. */
  sources: z.array(z.union([seedPassageSchema, idSchema])).min(1),
  formerly: z.array(idSchema).optional(),
  status: z.literal('retired').optional(),
});
export const criteriaSchema = z.array(criterionSchema);
export type Criterion = z.infer<typeof criterionSchema>;
export type Gate = z.infer<typeof gateSchema>;
