import * as z from 'zod';
import { levelSchema } from '@/lib/guidebook/criterion-schema';
import { cohortSchema } from './cohort-schema';
import { bookIdSchema, momentSchema, roundIdSchema, teamIdSchema } from './ids-schema';
import { ratingSchema } from './rating-schema';
import { countsSchema, quartilesSchema, scoreSchema } from './standing-schema';
import { submissionSchema } from './submission-schema';
import { teamLabelSchema } from './team-schema';

const place = { chapter: bookIdSchema, section: bookIdSchema };

/** One team's row of the heat map. Its cells stand in the order of `chapters`. */
export const heatRowSchema = z.strictObject({
  team: teamIdSchema,
  submittedAt: momentSchema,
  stage: z.string().nullable(),
  band: z.string().nullable(),
  held: z.boolean(),
  score: scoreSchema.nullable(),
  backed: scoreSchema.nullable(),
  /** A null score: nothing of the chapter applies. A null estimate: too little is answered. */
  cells: z.array(z.strictObject({ score: scoreSchema.nullable(), counts: countsSchema })),
});

export const chapterSummarySchema = z.strictObject({
  id: bookIdSchema,
  part: bookIdSchema,
  /** Of the teams with an estimate; null when there is none. */
  quartiles: quartilesSchema.nullable(),
  teams: z.int(),
});

export const criterionSummarySchema = z.strictObject({
  id: bookIdSchema,
  ...place,
  /** Of the levels given. */
  quartiles: quartilesSchema.nullable(),
  /** How many teams gave level 0, 1, 2, 3, 4. */
  levels: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()]),
  unknown: z.int(),
  notApplicable: z.int(),
  unanswered: z.int(),
});

/** A gate of the kind "blocker", where at least one team is open or not checked. */
export const blockerSchema = z.strictObject({
  criterion: bookIdSchema,
  ...place,
  open: z.array(
    z.strictObject({ team: teamIdSchema, level: levelSchema.nullable(), below: z.int() }),
  ),
  notChecked: z.array(teamIdSchema),
});

const changeSchema = z.strictObject({
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** Null unless both rounds have an estimate. */
  by: z.number().nullable(),
});
/** A team that submitted in both rounds. Chapters stand in the order of `chapters`. */
export const movementSchema = z.strictObject({
  team: teamIdSchema,
  overall: changeSchema,
  chapters: z.array(changeSchema),
});

/** One item of the session plan: a section of the book and what of it is weakest. */
export const sessionItemSchema = z.strictObject({
  ...place,
  criteria: z.array(
    z.strictObject({
      id: bookIdSchema,
      /** Mean share of the target reached, 0-1, over the teams that gave a level. */
      attainment: z.number(),
      belowTarget: z.array(teamIdSchema),
      answered: z.int(),
    }),
  ),
});

/** GET /cohorts/{cohort}/dashboard?round=r2 (the newest round with a submission when left out). */
export const dashboardSchema = z.strictObject({
  cohort: cohortSchema,
  round: roundIdSchema,
  /** The round that `movement` starts from: the latest earlier one with a submission. */
  before: roundIdSchema.nullable(),
  /** All teams, by alias in an anonymous cohort, else by name. Rows elsewhere refer to their ids. */
  teams: z.array(teamLabelSchema),
  /** Teams that have nothing submitted in this round. */
  missing: z.array(teamIdSchema),
  overall: quartilesSchema.nullable(),
  chapters: z.array(chapterSummarySchema),
  heatMap: z.array(heatRowSchema),
  criteria: z.array(criterionSummarySchema),
  blockers: z.array(blockerSchema),
  movement: z.array(movementSchema),
  /** The ten weakest criteria, grouped by section, the weakest section first. */
  sessionPlan: z.array(sessionItemSchema),
});

/** GET /cohorts/{cohort}/teams/{team}, for managers: everything a team has given. */
export const teamPageSchema = z.strictObject({
  team: teamLabelSchema,
  joinedAt: momentSchema,
  /** In the order of the rounds. No notes where the cohort is anonymous or the team kept them. */
  submissions: z.array(submissionSchema),
  ratings: z.array(ratingSchema),
});

export type Dashboard = z.infer<typeof dashboardSchema>;
export type HeatRow = z.infer<typeof heatRowSchema>;
export type ChapterSummary = z.infer<typeof chapterSummarySchema>;
export type CriterionSummary = z.infer<typeof criterionSummarySchema>;
export type Blocker = z.infer<typeof blockerSchema>;
export type Movement = z.infer<typeof movementSchema>;
export type Change = z.infer<typeof changeSchema>;
export type SessionItem = z.infer<typeof sessionItemSchema>;
export type TeamPage = z.infer<typeof teamPageSchema>;
