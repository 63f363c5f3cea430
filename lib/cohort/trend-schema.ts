import * as z from 'zod';
import { bookIdSchema, momentSchema, roundIdSchema } from './ids-schema';
import { quartilesSchema, standingSchema } from './standing-schema';
import { teamLabelSchema } from './team-schema';

/**
 * GET …/teams/{team}/trend, for the team itself: its own rounds in order, and each beside the
 * cohort. `cohort` figures are rounded to 5 points and null until at least 5 teams have one in
 * that cell; they change only when at least 5 teams' values changed, so that nobody's can be
 * found by subtraction. They may therefore be older than the last submission (`asOf`).
 */
export const trendSchema = z.strictObject({
  team: teamLabelSchema,
  rounds: z.array(
    z.strictObject({
      round: roundIdSchema,
      /** Null: nothing submitted. */
      own: z
        .strictObject({ version: z.int(), submittedAt: momentSchema, standing: standingSchema })
        .nullable(),
      cohort: z.strictObject({
        asOf: momentSchema.nullable(),
        overall: quartilesSchema.nullable(),
        chapters: z.array(
          z.strictObject({ id: bookIdSchema, quartiles: quartilesSchema.nullable() }),
        ),
      }),
    }),
  ),
});

export type Trend = z.infer<typeof trendSchema>;
