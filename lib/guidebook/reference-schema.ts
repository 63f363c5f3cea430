import * as z from 'zod';
import { conditionSchema } from './criterion-schema';
import { daySchema, idSchema, seedPassageSchema, textSchema } from './text';

/**
 * How far a statement may be trusted: read in a primary source, confirmed by several
 * independent citations, reproduced by running it, or reported by a secondary source.
 */
export const certaintySchema = z.enum(['primary', 'confirmed', 'reproduced', 'reported']);
export type Certainty = z.infer<typeof certaintySchema>;

/** A work the book rests on. The link is an arXiv, DOI or other https address. */
export const referenceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum([
    'paper',
    'book',
    'law',
    'standard',
    'docs',
    'code',
    'data',
    'report',
    'news',
    'case',
  ]),
  /** In the language of the work. */
  title: z.string().min(1),
  /** What the other language's readers should know it as, where that helps. */
  titleIn: z.strictObject({ en: z.string().optional(), zh: z.string().optional() }).optional(),
  by: z.string().min(1),
  year: z.int().min(1900).max(2100),
  url: z.url({ protocol: /^https$/ }),
  certainty: certaintySchema,
  checked: daySchema,
});
/** Lists in `content/references/*.yaml` */
export const referencesSchema = z.array(referenceSchema);
export type Reference = z.infer<typeof referenceSchema>;

const seedDocumentSchema = z.strictObject({
  id: z.string().regex(/^00[0-4]$/),
  title: textSchema,
  lines: z.int().positive(),
  /** The passages that the book draws on; each is claimed by a section or a page. */
  passages: z.array(seedPassageSchema),
});

/** An error of a seed document and what the book says instead. */
const correctionSchema = z.strictObject({
  seed: seedPassageSchema,
  section: z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must be chapter#section'),
  said: textSchema,
  right: textSchema,
  references: z.array(idSchema),
});
export type Correction = z.infer<typeof correctionSchema>;

/** `content/seeds.yaml` */
export const seedsSchema = z.array(seedDocumentSchema);
/** Lists in `content/corrections/*.yaml` */
export const correctionsSchema = z.array(correctionSchema);

/** Where the book comes from. */
export type Sources = {
  seeds: readonly z.infer<typeof seedDocumentSchema>[];
  references: readonly Reference[];
  corrections: readonly Correction[];
};

/** A fact that ages: it stands once, in `content/facts/`, and prose shows it by id. */
export const factSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['law', 'deadline', 'price', 'company', 'model', 'market', 'research']),
  /** As it reads inside a sentence. */
  value: textSchema,
  /** For laws and deadlines: the day it applies from. */
  date: daySchema.optional(),
  /** For laws and deadlines: what applies from that day and to whom, as the legal calendar says it, where the value does not. */
  calendar: textSchema.optional(),
  asOf: daySchema,
  certainty: certaintySchema,
  /** Id of a reference. */
  source: idSchema,
  /** For deadlines: the profiles it may reach. Without it, it is not put on anybody’s map of the law. */
  applies: conditionSchema.optional(),
});
export const factsSchema = z.array(factSchema);
export type Fact = z.infer<typeof factSchema>;

/** One entry of the lists in `content/glossary/`. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema,
  definition: textSchema,
  /** Words the book does not use for it. */
  avoid: z
    .strictObject({ en: z.array(z.string()).optional(), zh: z.array(z.string()).optional() })
    .optional(),
  /** The section that explains it, chapter#section. */
  section: z
    .string()
    .regex(/^[a-z0-9-]+#[a-z0-9-]+$/)
    .optional(),
});
export const glossarySchema = z.array(termSchema);
export type Term = z.infer<typeof termSchema>;
