import * as z from 'zod';
import { idSchema, seedPassageSchema, textSchema } from './text';

const optionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  hint: textSchema.optional(),
  /** Choosing it clears the others: "none of these". */
  exclusive: z.boolean().optional(),
});

/** One question of the profile: it decides which criteria apply and which target holds. */
const questionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['one', 'many']),
  question: textSchema,
  hint: textSchema.optional(),
  options: z.array(optionSchema).min(2),
});

const stageSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  hint: textSchema,
  /** The level asked of a criterion at this stage, unless the criterion says otherwise. */
  target: z.int().min(1).max(4),
});

const bandSchema = z.strictObject({
  id: idSchema,
  /** Lowest overall score (0-100) of the band. */
  from: z.number().min(0).max(100),
  title: textSchema,
  meaning: textSchema,
});

/** Every number of the scoring method that is a choice and not arithmetic. */
const scoringSchema = z.strictObject({
  /** Share of the weight that must be answered before an estimate is shown. */
  answeredShare: z.number().min(0).max(1),
  /** Levels from `from` on that carry no evidence count as `countsAs` in the evidence-backed score. */
  evidence: z.strictObject({ from: z.int().min(1).max(4), countsAs: z.int().min(0).max(3) }),
  /** Lowest score a part brings into the geometric mean, so that one zero does not erase the rest. */
  geometricFloor: z.number().positive(),
  /** Relative cost of a step. */
  effort: z.strictObject({
    days: z.number().positive(),
    weeks: z.number().positive(),
    months: z.number().positive(),
  }),
  sensitivity: z.strictObject({
    draws: z.int().positive(),
    /** Weights are multiplied by a draw from U(1 - spread, 1 + spread). */
    spread: z.number().positive().max(1),
    seed: z.int(),
  }),
});

export const sectionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  seeds: z.array(seedPassageSchema),
  live: z.array(idSchema).optional(),
});

const chapterSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  sections: z.array(sectionSchema).min(1),
});

const partSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  weight: z.number().positive(),
  chapters: z.array(chapterSchema).min(1),
});

/** A page beside the chapters that draws on seed passages: resources, questions. */
const pageSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  seeds: z.array(seedPassageSchema),
});

/** `content/guidebook.yaml`: the whole outline and everything the scoring needs to know. */
export const guidebookSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be MAJOR.MINOR.PATCH'),
  updated: z.iso.date(),
  stages: z.array(stageSchema).min(1),
  profile: z.array(questionSchema),
  bands: z.array(bandSchema).min(1),
  scoring: scoringSchema,
  parts: z.array(partSchema).min(1),
  pages: z.array(pageSchema),
});

export type Outline = z.infer<typeof guidebookSchema>;
export type Part = Outline['parts'][number];
export type Chapter = Part['chapters'][number];
export type Section = z.infer<typeof sectionSchema>;
export type Stage = Outline['stages'][number];
export type ProfileQuestion = Outline['profile'][number];
export type Band = Outline['bands'][number];
export type Scoring = z.infer<typeof scoringSchema>;
