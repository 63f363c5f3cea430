import * as z from 'zod';
import { cohortSchema } from './cohort-schema';
import { lineSchema, linkIdSchema, momentSchema, teamIdSchema, tokenSchema } from './ids-schema';
import { MAX_LABEL } from './limits';

/**
 * What a link lets its holder do. manage: everything about the cohort but answering for a team.
 * invite: join as a team. team: submit, read and withdraw one team's own. mentor: rate teams.
 */
export const linkKindSchema = z.enum(['manage', 'invite', 'team', 'mentor']);

/** A link as it is listed: never its secret. */
export const linkSchema = z.strictObject({
  id: linkIdSchema,
  kind: linkKindSchema,
  /** What the manager called it, such as a mentor's name. May be empty. */
  label: z.string(),
  team: teamIdSchema.nullable(),
  createdAt: momentSchema,
  revokedAt: momentSchema.nullable(),
});

/** GET /cohorts/{cohort}/links; links of teams are not listed: they belong to the teams. */
export const linksSchema = z.strictObject({ links: z.array(linkSchema) });

/** POST /cohorts/{cohort}/links. A new team link (`team` given) replaces the team's old ones. */
export const createLinkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['manage', 'invite', 'mentor']), label: lineSchema(MAX_LABEL) }),
  z.strictObject({ kind: z.literal('team'), team: teamIdSchema }),
]);

/** A new link and its secret, shown this once. Also the answer to a rotation. */
export const issuedLinkSchema = z.strictObject({ link: linkSchema, token: tokenSchema });

/** POST /session: exchanges the secret of a link for an HttpOnly cookie. */
export const openSessionSchema = z.strictObject({ token: tokenSchema });

/** What this browser holds of one cohort: one entry for each link opened in it. */
export const heldLinkSchema = z.strictObject({
  kind: linkKindSchema,
  team: z.strictObject({ id: teamIdSchema, name: z.string(), alias: z.int() }).nullable(),
  cohort: cohortSchema,
});
/** GET /session. Empty when nothing is held, or nothing of it is valid any more. */
export const sessionSchema = z.strictObject({ held: z.array(heldLinkSchema) });

export type LinkKind = z.infer<typeof linkKindSchema>;
export type Link = z.infer<typeof linkSchema>;
export type CreateLink = z.infer<typeof createLinkSchema>;
export type IssuedLink = z.infer<typeof issuedLinkSchema>;
export type HeldLink = z.infer<typeof heldLinkSchema>;
export type Session = z.infer<typeof sessionSchema>;
