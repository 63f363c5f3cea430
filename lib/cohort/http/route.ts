import { endpoints, type EndpointName } from '../contract';
import { cohortIdSchema, linkIdSchema, roundIdSchema, teamIdSchema } from '../ids-schema';
import { Refusal } from '../refusal';
import { callerFor } from '../service/caller';
import type { Service } from '../service/service';
import type { RateLimits } from '../store/rate-limits';
import { tokensOf } from './cookies';
import type { Given, PathPart } from './given';
import { openOperations } from './open-operations';
import { operations } from './operations';
import { readBody } from './read-body';
import { type Answer, respond, respondProblem } from './respond';
import { isSameSite } from './same-site';

/** What a running server has beside the service. */
export type Running = { service: Service; limits: RateLimits | null };
type Params = Readonly<Partial<Record<PathPart, string>>>;
export type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/** The handler of one operation of the contract, for the `route.ts` of its path. */
export function routeOf(name: EndpointName, running: () => Promise<Running>): Handler {
  return async (request, { params }) => {
    try {
      return respond(await carryOut(name, await running(), request, await params));
    } catch (reason) {
      return respondProblem(request, reason);
    }
  };
}

async function carryOut(
  name: EndpointName,
  { service, limits }: Running,
  request: Request,
  params: Params,
): Promise<Answer> {
  const { who, method } = endpoints[name];
  if (method !== 'GET' && !isSameSite(request)) throw new Refusal('cross-site');
  const address = addressOf(request);
  const search = new URL(request.url).searchParams;
  const given: Given = {
    service,
    request,
    path: { cohort: '', team: '', round: '', link: '', ...params },
    query: (key) => search.get(key),
    body: (schema) => readBody(request, schema),
  };
  if (isOpen(name)) {
    if (name === 'createCohort') {
      await limits?.take('create', address);
      await limits?.take('createAll', 'all');
    } else {
      await limits?.take(name === 'openSession' ? 'stranger' : 'read', address);
    }
    return openOperations[name](given);
  }
  const { cohort, team } = checkedPath(params);
  const wanted = { cohort, team, who: who ?? [] };
  const caller = await callerFor(service, tokensOf(request), wanted).catch(
    async (reason: unknown) => {
      if (reason instanceof Refusal) await limits?.take('stranger', address);
      throw reason;
    },
  );
  const kind = method === 'GET' ? 'read' : name === 'join' ? 'join' : 'write';
  await limits?.take(kind, `${cohort} ${caller.link.id}`);
  return operations[name]({ ...given, caller });
}

function isOpen(name: EndpointName): name is keyof typeof openOperations {
  return name in openOperations;
}

/** A path that no id of ours could make leads nowhere; to a link of another cohort it looks the same. */
function checkedPath({ cohort, team, round, link }: Params): {
  cohort: string;
  team: string | null;
} {
  if (!cohortIdSchema.safeParse(cohort).success || cohort === undefined)
    throw new Refusal('no-link');
  const others = [
    [team, teamIdSchema],
    [round, roundIdSchema],
    [link, linkIdSchema],
  ] as const;
  for (const [part, schema] of others) {
    if (part !== undefined && !schema.safeParse(part).success) throw new Refusal('not-found');
  }
  return { cohort, team: team ?? null };
}

/** The address a request came from, as the nearest proxy, or Next itself, wrote it down last. */
function addressOf(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
}
