import * as z from 'zod';
import { levelSchema } from '@/lib/guidebook/criterion-schema';
import {
  bookIdSchema,
  linkIdSchema,
  momentSchema,
  requestIdSchema,
  roundIdSchema,
  seenVersionSchema,
} from './ids-schema';
import { teamLabelSchema } from './team-schema';

/** PUT …/teams/{team}/ratings/{round}, with a mentor's link: that mentor's view, made or replaced. */
export const rateSchema = z.strictObject({
  requestId: requestIdSchema,
  version: seenVersionSchema,
  /** By criterion. */
  levels: z
    .record(bookIdSchema, levelSchema)
    .refine((levels) => Object.keys(levels).length <= 600, 'must have at most 600 entries'),
});

/** A criterion where a mentor's level and the team's own lie 2 or more apart. */
export const differenceSchema = z.strictObject({
  criterion: bookIdSchema,
  chapter: bookIdSchema,
  section: bookIdSchema,
  mentor: levelSchema,
  own: levelSchema,
});

/**
 * One mentor's ratings of one team in one round. The team's own levels appear only for criteria
 * that the mentor has rated: the first view is the mentor's own.
 */
export const ratingSchema = z.strictObject({
  team: teamLabelSchema,
  round: roundIdSchema,
  /** 0: nothing rated yet. */
  version: z.int(),
  mentor: z.strictObject({ link: linkIdSchema, label: z.string() }),
  ratedAt: momentSchema.nullable(),
  levels: z.record(bookIdSchema, levelSchema),
  /** Null: the team gave no level. */
  own: z.record(bookIdSchema, levelSchema.nullable()),
  differences: z.array(differenceSchema),
});
/** 200 and 201 of PUT. */
export const ratedSchema = z.strictObject({ replayed: z.boolean(), rating: ratingSchema });

export type Rate = z.infer<typeof rateSchema>;
export type Difference = z.infer<typeof differenceSchema>;
export type Rating = z.infer<typeof ratingSchema>;
export type Rated = z.infer<typeof ratedSchema>;
