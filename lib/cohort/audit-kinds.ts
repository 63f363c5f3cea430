import type { AuditAction } from './audit-schema';

/** What a reader of the audit trail may look for. */
export const auditKinds = [
  'readings',
  'exports',
  'submissions',
  'ratings',
  'teams',
  'links',
  'cohort',
] as const;
export type AuditKind = (typeof auditKinds)[number];

const kindOfAction = {
  'cohort-created': 'cohort',
  'cohort-changed': 'cohort',
  'cohort-deleted': 'cohort',
  'dashboard-read': 'readings',
  'team-read': 'readings',
  'own-read': 'readings',
  exported: 'exports',
  'link-issued': 'links',
  'link-rotated': 'links',
  'link-revoked': 'links',
  'team-joined': 'teams',
  'team-changed': 'teams',
  'team-deleted': 'teams',
  submitted: 'submissions',
  replaced: 'submissions',
  withdrawn: 'submissions',
  rated: 'ratings',
} as const satisfies Record<AuditAction, AuditKind>;

export function auditKindOf(action: AuditAction): AuditKind {
  return kindOfAction[action];
}
