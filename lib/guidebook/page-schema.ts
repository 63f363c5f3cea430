import * as z from 'zod';
import { sectionSchema } from './guidebook-schema';
import { daySchema, idSchema, seedPassageSchema, textSchema } from './text';

/** A section of a chapter, chapter#section. */
const placeSchema = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must be chapter#section, such as data#sources');
const linkSchema = z.url({ protocol: /^https$/ });

export const resourceKinds = [
  'tool',
  'dataset',
  'book',
  'paper',
  'course',
  'community',
  'standard',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** `wrong`: it does not exist, or not as it was described. `unchecked`: nobody looked. */
export const resourceStatuses = ['alive', 'renamed', 'retired', 'wrong', 'unchecked'] as const;
export type ResourceStatus = (typeof resourceStatuses)[number];

/** Something outside the book that a founder may use, or was told to use. */
export const resourceSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(resourceKinds),
    /** As it calls itself, or, for what does not exist, as it was called. */
    name: z.string().min(1),
    /** What the other language's readers should know it as, where that helps. */
    nameIn: z.strictObject({ en: z.string().optional(), zh: z.string().optional() }).optional(),
    by: z.string().min(1).optional(),
    /** One sentence: what it is for. */
    purpose: textSchema,
    /** Ids of the stages at which it helps; none: at no stage any more. */
    stages: z.array(idSchema),
    status: z.enum(resourceStatuses),
    /** Under which licence or at what price, where that is known. */
    licence: textSchema.optional(),
    /** What is true, and what to use in its place. */
    instead: textSchema.optional(),
    link: linkSchema.optional(),
    checked: daySchema.optional(),
    /** Passages that name it; empty for what the seed documents lack. */
    seeds: z.array(seedPassageSchema),
    sections: z.array(placeSchema).min(1),
  })
  .superRefine(({ status, link, checked, instead, stages }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const usable = status === 'alive' || status === 'renamed';
    if (usable && !link) say('status', `${status}: a link is needed`);
    if (usable && stages.length === 0) say('stages', `${status}: name a stage at which it helps`);
    if (status !== 'alive' && status !== 'unchecked' && !instead)
      say('status', `${status}: say under "instead" what is true and what to use`);
    if (status === 'unchecked' && checked)
      say('checked', 'unchecked things have no day of checking');
    if (status !== 'unchecked' && !checked) say('status', `${status}: say when it was checked`);
  });
/** Lists in `content/resources/*.yaml` */
export const resourcesSchema = z.array(resourceSchema);
export type Resource = z.infer<typeof resourceSchema>;

export const verdicts = ['exists', 'misdescribed', 'not-found'] as const;
export type Verdict = (typeof verdicts)[number];

/** A reference of a seed document, for a reader who learns to check such things. */
export const claimSchema = z.strictObject({
  id: idSchema,
  /** The reference as the seed document gives it. */
  claim: textSchema,
  seeds: z.array(seedPassageSchema).min(1),
  verdict: z.enum(verdicts),
  /** What is true. */
  right: textSchema,
  /** How to find that out in two minutes. */
  check: textSchema,
  link: linkSchema.optional(),
  checked: daySchema,
});
/** Lists in `content/checking/*.yaml` */
export const claimsSchema = z.array(claimSchema);
export type Claim = z.infer<typeof claimSchema>;

/** A question is a section of the page; its answer stands in `content/faq/en.mdx` and `zh.mdx`. */
const questionSchema = sectionSchema.omit({ live: true }).extend({
  /** Where it goes deeper. */
  sections: z.array(placeSchema).min(1),
});
export type Question = z.infer<typeof questionSchema>;

/** `content/faq/questions.yaml`: the questions in their order, by group. */
export const faqSchema = z.array(
  z.strictObject({
    id: idSchema,
    title: textSchema,
    questions: z.array(questionSchema).min(1),
  }),
);
export type QuestionGroup = z.infer<typeof faqSchema>[number];
