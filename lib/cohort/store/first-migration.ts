import type { Kysely, Migration } from 'kysely';
import { createTable, type Plan } from './create-table';

const ROUND = ['cohort_id', 'team_id', 'round'];
const ofCohort = { table: 'cohort', by: ['cohort_id'], key: ['id'] } as const;
const ofTeam = { table: 'team', by: ['cohort_id', 'team_id'], key: ['cohort_id', 'id'] } as const;

const plans: readonly Plan[] = [
  {
    name: 'cohort',
    text: [
      'id',
      'digest',
      'name',
      'language',
      'status',
      'rounds',
      'chapters',
      'guidebook_version',
      'delete_after',
    ],
    integer: ['version', 'anonymous', 'teams'],
    bigint: ['created_at'],
    key: ['id'],
  },
  {
    name: 'capability',
    text: ['cohort_id', 'id', 'token_hash', 'kind', 'label'],
    bigint: ['created_at'],
    nullable: { team_id: 'text', revoked_at: 'bigint' },
    key: ['cohort_id', 'id'],
    unique: [['cohort_id', 'token_hash']],
    of: ofCohort,
  },
  {
    name: 'team',
    text: ['cohort_id', 'id', 'name', 'name_key', 'consent_version'],
    integer: ['version', 'alias'],
    bigint: ['joined_at'],
    key: ['cohort_id', 'id'],
    unique: [
      ['cohort_id', 'name_key'],
      ['cohort_id', 'alias'],
    ],
    of: ofCohort,
  },
  {
    name: 'submission',
    text: [...ROUND, 'consent_version', 'scores'],
    integer: ['version', 'share_notes'],
    bigint: ['submitted_at'],
    key: ROUND,
    of: ofTeam,
  },
  {
    name: 'submission_body',
    text: [...ROUND, 'assessment'],
    key: ROUND,
    of: { table: 'submission', by: ROUND, key: ROUND },
  },
  {
    name: 'rating',
    text: [...ROUND, 'link_id', 'levels'],
    integer: ['version'],
    bigint: ['rated_at'],
    key: [...ROUND, 'link_id'],
    of: ofTeam,
  },
  {
    name: 'comparison',
    text: ['cohort_id', 'round', 'cells'],
    bigint: ['as_of'],
    key: ['cohort_id', 'round'],
    of: ofCohort,
  },
  {
    name: 'request',
    text: ['cohort_id', 'id', 'digest', 'team_id', 'round'],
    integer: ['version'],
    bigint: ['at'],
    key: ['cohort_id', 'id'],
    of: ofCohort,
  },
  {
    name: 'audit',
    text: ['cohort_id', 'id', 'actor', 'action', 'detail'],
    bigint: ['at'],
    nullable: { team_id: 'text', round: 'text' },
    key: ['cohort_id', 'id'],
    of: ofCohort,
  },
  {
    name: 'deletion',
    text: ['cohort_id', 'cause'],
    integer: ['teams'],
    bigint: ['at'],
    key: ['cohort_id'],
  },
  // Of rate-limiter-flexible, which would make it by itself and race with other instances.
  {
    name: 'rate_limit',
    text: ['key'],
    integer: ['points'],
    nullable: { expire: 'bigint' },
    key: ['key'],
  },
];

/** The tables of `tables.ts`. A released migration is never changed; the next one comes beside it. */
export const firstMigration: Migration = {
  async up(db: Kysely<never>) {
    for (const plan of plans) await createTable(db, plan);
    await db.schema.createIndex('cohort_due').on('cohort').column('delete_after').execute();
    await db.schema.createIndex('request_for').on('request').columns(ROUND).execute();
  },
};
