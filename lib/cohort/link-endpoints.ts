import type { Endpoint } from './endpoint';
import {
  createLinkSchema,
  issuedLinkSchema,
  linksSchema,
  openSessionSchema,
  sessionSchema,
} from './link-schema';
import { healthSchema } from './problem-schema';

/** Links, what a browser holds of them, and the health of the service. */
export const linkEndpoints = {
  health: {
    method: 'GET',
    path: '/health',
    summary: 'Whether the service can store and read',
    who: null,
    answers: { 200: healthSchema, 503: healthSchema },
  },
  openSession: {
    method: 'POST',
    path: '/session',
    summary: 'Exchange the secret of a link for a cookie; answers with everything held',
    who: null,
    body: openSessionSchema,
    answers: { 200: sessionSchema },
    problems: ['cross-site'],
  },
  readSession: {
    method: 'GET',
    path: '/session',
    summary: 'The links this browser holds',
    who: null,
    answers: { 200: sessionSchema },
  },
  closeSession: {
    method: 'DELETE',
    path: '/session',
    summary: 'Forget every link in this browser',
    who: null,
    query: { cohort: 'Only those of this cohort' },
    answers: { 204: null },
  },
  listLinks: {
    method: 'GET',
    path: '/cohorts/{cohort}/links',
    summary: 'Manage, invite and mentor links, without their secrets',
    who: ['manage'],
    answers: { 200: linksSchema },
  },
  createLink: {
    method: 'POST',
    path: '/cohorts/{cohort}/links',
    summary: 'Issue a link; for a team it replaces the lost one',
    who: ['manage'],
    body: createLinkSchema,
    answers: { 201: issuedLinkSchema },
    problems: ['not-found', 'anonymous'],
  },
  rotateLink: {
    method: 'POST',
    path: '/cohorts/{cohort}/links/{link}/rotate',
    summary: 'Put a new secret in the place of the old one',
    who: ['manage'],
    answers: { 200: issuedLinkSchema },
    problems: ['not-found', 'anonymous'],
  },
  revokeLink: {
    method: 'DELETE',
    path: '/cohorts/{cohort}/links/{link}',
    summary: 'End a link',
    who: ['manage'],
    answers: { 204: null },
    problems: ['not-found', 'last-link'],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
