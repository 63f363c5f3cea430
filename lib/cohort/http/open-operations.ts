import { createCohortSchema } from '../cohort-schema';
import type { endpoints } from '../contract';
import { holderOf } from '../service/caller';
import { createCohort } from '../service/cohorts';
import { readHealth } from '../service/health';
import { keepCookie } from './cookies';
import type { Operation } from './given';
import { closeSession, openSession, readSession } from './session';

type Endpoints = typeof endpoints;
/** Operations that take nobody's link. */
export type OpenName = {
  [Name in keyof Endpoints]: Endpoints[Name]['who'] extends null ? Name : never;
}[keyof Endpoints];

export const openOperations: Record<OpenName, Operation> = {
  health: async ({ service }) => {
    const health = await readHealth(service);
    return { status: health.status === 'ok' ? 200 : 503, body: health };
  },
  openSession,
  readSession,
  closeSession,
  createCohort: async ({ service, request, body }) => {
    const created = await createCohort(service, await body(createCohortSchema));
    const caller = await holderOf(service, created.manage);
    const cookies = caller ? [keepCookie(request, caller, created.manage, service.now())] : [];
    return { status: 201, body: created, cookies };
  },
};
