import type { Endpoint } from './endpoint';
import { auditSchema } from './audit-schema';
import {
  changeCohortSchema,
  cohortSchema,
  createCohortSchema,
  createdCohortSchema,
} from './cohort-schema';
import { dashboardSchema } from './dashboard-schema';

/** Making, reading and ending a cohort. */
export const cohortEndpoints = {
  createCohort: {
    method: 'POST',
    path: '/cohorts',
    summary: 'Make a cohort; the answer carries its manage and invite links',
    who: null,
    body: createCohortSchema,
    answers: { 201: createdCohortSchema },
    problems: ['request-id-reused'],
  },
  readCohort: {
    method: 'GET',
    path: '/cohorts/{cohort}',
    summary: 'Name, rounds, chapters and rules of a cohort',
    who: ['manage', 'invite', 'team', 'mentor'],
    answers: { 200: cohortSchema },
  },
  changeCohort: {
    method: 'PATCH',
    path: '/cohorts/{cohort}',
    summary: 'Rename, move rounds, close, reopen, delete sooner, make anonymous',
    who: ['manage'],
    body: changeCohortSchema,
    answers: { 200: cohortSchema },
    problems: ['version-conflict', 'round-in-use', 'retention-later'],
  },
  deleteCohort: {
    method: 'DELETE',
    path: '/cohorts/{cohort}',
    summary: 'Delete the cohort and everything in it, now',
    who: ['manage'],
    answers: { 204: null },
  },
  readDashboard: {
    method: 'GET',
    path: '/cohorts/{cohort}/dashboard',
    summary: 'Where the teams stand in one round',
    who: ['manage'],
    query: { round: 'Which round; the newest with a submission when left out' },
    answers: { 200: dashboardSchema },
  },
  exportCohort: {
    method: 'GET',
    path: '/cohorts/{cohort}/export',
    summary: 'Everything the manager may see, as a file',
    who: ['manage'],
    query: { format: 'csv, jsonl or json' },
    answers: { 200: 'text/csv, application/jsonl or application/json' },
  },
  readAudit: {
    method: 'GET',
    path: '/cohorts/{cohort}/audit',
    summary: 'What was read, exported and deleted in the cohort',
    who: ['manage'],
    query: { before: 'From the answer before' },
    answers: { 200: auditSchema },
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
