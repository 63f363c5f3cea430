import type { EndpointName } from '@/lib/cohort/contract';
import { routeOf } from '@/lib/cohort/http/route';
import { running } from './running';

/** What a `route.ts` under /api/v1 exports for one of its methods. */
export const operation = (name: EndpointName) => routeOf(name, running);
