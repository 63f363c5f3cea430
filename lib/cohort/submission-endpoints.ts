import type { Endpoint } from './endpoint';
import { rateSchema, ratedSchema, ratingSchema } from './rating-schema';
import { submissionSchema, submitSchema, submittedSchema } from './submission-schema';

/** Submissions, and mentors’ ratings beside them. */
export const submissionEndpoints = {
  readSubmission: {
    method: 'GET',
    path: '/cohorts/{cohort}/teams/{team}/submissions/{round}',
    summary: 'The team’s own submission, with its answers',
    who: ['team'],
    answers: { 200: submissionSchema },
    problems: ['not-found'],
  },
  submit: {
    method: 'PUT',
    path: '/cohorts/{cohort}/teams/{team}/submissions/{round}',
    summary: 'Submit, or replace what was submitted',
    who: ['team'],
    body: submitSchema,
    answers: { 200: submittedSchema, 201: submittedSchema },
    problems: [
      'version-conflict',
      'request-id-reused',
      'not-found',
      'cohort-closed',
      'round-not-open',
      'round-over',
      'withdrawn',
      'too-large',
    ],
  },
  withdraw: {
    method: 'DELETE',
    path: '/cohorts/{cohort}/teams/{team}/submissions/{round}',
    summary: 'Withdraw: delete the submission now; doing it twice is harmless',
    who: ['team'],
    answers: { 204: null },
    problems: ['not-found'],
  },
  readRating: {
    method: 'GET',
    path: '/cohorts/{cohort}/teams/{team}/ratings/{round}',
    summary: 'The mentor’s own ratings of a team, and where they differ',
    who: ['mentor'],
    answers: { 200: ratingSchema },
    problems: ['not-found'],
  },
  rate: {
    method: 'PUT',
    path: '/cohorts/{cohort}/teams/{team}/ratings/{round}',
    summary: 'Rate a team',
    who: ['mentor'],
    body: rateSchema,
    answers: { 200: ratedSchema, 201: ratedSchema },
    problems: ['version-conflict', 'request-id-reused', 'not-found', 'cohort-closed', 'too-large'],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
