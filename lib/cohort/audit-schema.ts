import * as z from 'zod';
import { momentSchema, roundIdSchema } from './ids-schema';
import { teamLabelSchema } from './team-schema';

/** What was done to the cohort's data, and by whom. */
export const auditActionSchema = z.enum([
  'cohort-created',
  'cohort-changed',
  'cohort-deleted',
  'dashboard-read',
  'team-read',
  'exported',
  'link-issued',
  'link-rotated',
  'link-revoked',
  'team-joined',
  'team-changed',
  'team-deleted',
  'submitted',
  'replaced',
  'withdrawn',
  'own-read',
  'rated',
]);
export const auditActorSchema = z.enum(['manage', 'invite', 'team', 'mentor', 'retention']);

/** GET …/audit, newest first: the whole cohort for managers, what touched its data for a team. */
export const auditSchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      at: momentSchema,
      actor: auditActorSchema,
      action: auditActionSchema,
      /** Null: it concerned the whole cohort, or a team of an anonymous one acted itself. */
      team: teamLabelSchema.nullable(),
      round: roundIdSchema.nullable(),
      /** Such as the format of an export; never something a person typed. */
      detail: z.string(),
    }),
  ),
  /** Ask for the next page with `?before=`; null: these were the last. */
  before: z.string().nullable(),
});

export type Audit = z.infer<typeof auditSchema>;
export type AuditAction = z.infer<typeof auditActionSchema>;
export type AuditActor = z.infer<typeof auditActorSchema>;
