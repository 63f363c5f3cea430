import type { AuditAction, AuditActor } from '../audit-schema';
import type { LinkKind } from '../link-schema';

/**
 * The schema, plain enough for both back ends: ids, hashes, days and JSON are text, times are
 * milliseconds, booleans 0 or 1. `cohort_id` is in every key, so that a distributed PostgreSQL
 * can keep a cohort in one place.
 */
export type Tables = {
  cohort: CohortRow;
  capability: CapabilityRow;
  team: TeamRow;
  submission: SubmissionRow;
  submission_body: SubmissionBodyRow;
  rating: RatingRow;
  comparison: ComparisonRow;
  request: RequestRow;
  audit: AuditRow;
  deletion: DeletionRow;
};
export type TableName = keyof Tables;

export type CohortRow = {
  id: string;
  /** Of the request that made it: a retry is known by it. */
  digest: string;
  version: number;
  name: string;
  language: 'en' | 'zh';
  status: 'open' | 'closed';
  anonymous: 0 | 1;
  /** JSON: `Round[]` */
  rounds: string;
  /** JSON: `string[]` */
  chapters: string;
  guidebook_version: string;
  /** Counted here, so that joining teams queue up for the row and none slips past the limit. */
  teams: number;
  created_at: number;
  delete_after: string;
};

/** What a link allows. The secret itself is nowhere. */
export type CapabilityRow = {
  cohort_id: string;
  id: string;
  token_hash: string;
  kind: LinkKind;
  label: string;
  team_id: string | null;
  created_at: number;
  revoked_at: number | null;
};

export type TeamRow = {
  cohort_id: string;
  id: string;
  version: number;
  name: string;
  /** The name as it is compared: two teams of a cohort never share it. */
  name_key: string;
  alias: number;
  consent_version: string;
  joined_at: number;
};

/** Small on purpose: a dashboard reads these and never the bodies. */
export type SubmissionRow = {
  cohort_id: string;
  team_id: string;
  round: string;
  version: number;
  submitted_at: number;
  share_notes: 0 | 1;
  consent_version: string;
  /** `Scores`, packed. */
  scores: string;
};

export type SubmissionBodyRow = {
  cohort_id: string;
  team_id: string;
  round: string;
  /** JSON: `Assessment` */
  assessment: string;
};

export type RatingRow = {
  cohort_id: string;
  team_id: string;
  round: string;
  link_id: string;
  version: number;
  rated_at: number;
  /** JSON: level by criterion. */
  levels: string;
};

/** What founders were last shown of their cohort in a round. */
export type ComparisonRow = {
  cohort_id: string;
  round: string;
  as_of: number;
  /** JSON: `Cells` */
  cells: string;
};

/** What was carried out: a retry finds its request here. It outlives a withdrawal. */
export type RequestRow = {
  cohort_id: string;
  id: string;
  /** Of what was asked: the same id with another content is not a retry. */
  digest: string;
  team_id: string;
  /** Empty for joining. */
  round: string;
  /** Version that it made, 0 for joining. */
  version: number;
  at: number;
};

export type AuditRow = {
  cohort_id: string;
  /** Rises with time. */
  id: string;
  at: number;
  actor: AuditActor;
  action: AuditAction;
  team_id: string | null;
  round: string | null;
  detail: string;
};

/** All that is left of a cohort. */
export type DeletionRow = { cohort_id: string; at: number; cause: AuditActor; teams: number };
