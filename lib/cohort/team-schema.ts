import * as z from 'zod';
import { CONSENT_VERSION } from './consent';
import {
  lineSchema,
  momentSchema,
  requestIdSchema,
  roundIdSchema,
  seenVersionSchema,
  teamIdSchema,
  tokenSchema,
} from './ids-schema';

/** Recorded with its time: which text was agreed to. Another text than the present is refused. */
export const consentSchema = z.literal(CONSENT_VERSION);

/** POST /cohorts/{cohort}/teams, with an invite link. */
export const joinSchema = z.strictObject({
  requestId: requestIdSchema,
  name: lineSchema(120),
  consent: consentSchema,
});

/** How a team is shown. `name` is null where the cohort is anonymous: write "Team {alias}". */
export const teamLabelSchema = z.strictObject({
  id: teamIdSchema,
  name: z.string().nullable(),
  /** Drawn at random, says nothing about the order of joining. */
  alias: z.int(),
});

/** A team as it sees itself. */
export const ownTeamSchema = z.strictObject({
  id: teamIdSchema,
  version: z.int(),
  name: z.string(),
  alias: z.int(),
  joinedAt: momentSchema,
  consent: z.strictObject({ version: z.string(), at: momentSchema }),
});

/**
 * 201 of joining. The token makes the team's edit link. A retry with the same request id gets
 * the same team and a fresh token, and the token lost with the first answer is revoked.
 */
export const joinedSchema = z.strictObject({ team: ownTeamSchema, token: tokenSchema });

/** PATCH /cohorts/{cohort}/teams/{team}, by the team. */
export const changeTeamSchema = z.strictObject({
  version: seenVersionSchema,
  name: lineSchema(120),
});

/** GET /cohorts/{cohort}/teams, for managers and mentors. */
export const teamsSchema = z.strictObject({
  teams: z.array(z.strictObject({ ...teamLabelSchema.shape, submitted: z.array(roundIdSchema) })),
});

export type Join = z.infer<typeof joinSchema>;
export type Joined = z.infer<typeof joinedSchema>;
export type TeamLabel = z.infer<typeof teamLabelSchema>;
export type OwnTeam = z.infer<typeof ownTeamSchema>;
export type ChangeTeam = z.infer<typeof changeTeamSchema>;
export type Teams = z.infer<typeof teamsSchema>;
