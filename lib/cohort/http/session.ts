import { openSessionSchema, type HeldLink, type Session } from '../link-schema';
import { Refusal } from '../refusal';
import { type Caller, holderOf } from '../service/caller';
import type { Service } from '../service/service';
import { showCohort } from '../service/show';
import { findTeam } from '../store/team-store';
import { dropCookie, heldCookies, keepCookie } from './cookies';
import type { Given } from './given';
import type { Answer } from './respond';

/** Exchanges the secret of a link for a cookie. The link stays good: whoever opens it first uses nothing up. */
export async function openSession({ service, request, body }: Given): Promise<Answer> {
  const { token } = await body(openSessionSchema);
  const caller = await holderOf(service, token);
  if (!caller) throw new Refusal('no-link');
  const { held } = await heldBy(service, request);
  const own = await shown(service, caller);
  const isSame = (each: HeldLink) =>
    each.kind === own.kind && each.cohort.id === own.cohort.id && each.team?.id === own.team?.id;
  const session: Session = { held: [own, ...held.filter((each) => !isSame(each))] };
  const cookies = [keepCookie(request, caller, token, service.now())];
  return { status: 200, body: session, cookies };
}

/** What the browser holds; what is not good any more is taken from it. */
export async function readSession({ service, request }: Given): Promise<Answer> {
  const { held, stale } = await heldBy(service, request);
  const cookies = stale.map((name) => dropCookie(request, name));
  return { status: 200, body: { held } satisfies Session, cookies };
}

/** Forgets every link, or those of one cohort. */
export function closeSession({ request, query }: Given): Promise<Answer> {
  const cohort = query('cohort');
  const cookies = heldCookies(request)
    .filter(({ token }) => cohort === null || token.startsWith(`${cohort}.`))
    .map(({ name }) => dropCookie(request, name));
  return Promise.resolve({ status: 204, cookies });
}

/** A browser holds a handful of links; a longer list is not a browser's. */
const MOST = 40;

async function heldBy(
  service: Service,
  request: Request,
): Promise<{ held: HeldLink[]; stale: string[] }> {
  const held: HeldLink[] = [];
  const stale: string[] = [];
  for (const { name, token } of heldCookies(request).slice(0, MOST)) {
    const caller = await holderOf(service, token);
    if (caller) held.push(await shown(service, caller));
    else stale.push(name);
  }
  return { held, stale };
}

async function shown(service: Service, { link, cohort }: Caller): Promise<HeldLink> {
  const team = link.team_id && (await findTeam(service.database.db, cohort.id, link.team_id));
  return {
    kind: link.kind,
    team: team ? { id: team.id, name: team.name, alias: team.alias } : null,
    cohort: showCohort(cohort, service.now()),
  };
}
