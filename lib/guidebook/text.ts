import * as z from 'zod';

/** The two languages of the book. English and Chinese are both originals. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** A short string in both languages. A missing language is a content error. */
export const textSchema = z.strictObject({
  en: z.string().trim().min(1),
  zh: z.string().trim().min(1),
});
export type Text = z.infer<typeof textSchema>;

/** Stable kebab-case name: part of saved answers and of links, so never renamed. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be kebab-case, such as data-ownership');

/** Where matter comes from: SEED:FIRST-LAST, lines of one of the five seed documents. */
export const seedPassageSchema = z
  .string()
  .regex(/^00[0-4]:\d+(-\d+)?$/, 'must be a seed passage, such as 000:238-246');

/** A calendar day, ISO 8601. */
export const daySchema = z.iso.date();
