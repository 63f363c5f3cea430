import * as z from 'zod';
import { idSchema as kebabSchema } from '@/lib/guidebook/text';

/** Text that somebody typed: trimmed, without control characters, never empty. */
export const lineSchema = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must be one line of text');

export const cohortIdSchema = z.string().regex(/^[a-z0-9]{16}$/);
export const teamIdSchema = z.string().regex(/^[a-z0-9]{12}$/);
export const linkIdSchema = z.string().regex(/^[a-z0-9]{12}$/);
/** Given by the server when the cohort is made: r1, r2 … in order. */
export const roundIdSchema = z.string().regex(/^r([1-9]|1[0-2])$/);
/** Id of a chapter or criterion of the guidebook. */
export const bookIdSchema = kebabSchema.max(120);
export const guidebookVersionSchema = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/);

/** `<cohort>.<192 random bits>`: the secret of a link. It is stored hashed and shown once. */
export const tokenSchema = z
  .string()
  .regex(/^[a-z0-9]{16}\.[A-Za-z0-9_-]{32}$/)
  .meta({ description: 'The secret of a capability link. Shown once, stored as a hash.' });

/**
 * Made by the caller, once for each intention (a UUID does), and sent again with every retry of
 * it: the server answers a retry as it answered the first time and does nothing twice.
 */
export const requestIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{16,64}$/)
  .meta({ description: 'One per intention; the same in every retry. A UUID does.' });

/** What the caller saw last: 0 for nothing yet. A change of something newer is refused with 409. */
export const seenVersionSchema = z.int().min(0).max(2_147_483_646);

export const daySchema = z.iso.date();
/** An instant, ISO 8601 in UTC. In an anonymous cohort instants shown to managers are days. */
export const momentSchema = z.union([z.iso.datetime(), z.iso.date()]);
export const localeSchema = z.enum(['en', 'zh']);
