import type { Caller } from '../service/caller';

const PREFIX = 'gw-';
/** Browsers keep a cookie no longer. */
const LONGEST_SECONDS = 400 * 86_400;

/** A cookie for each link, so that a browser may hold several, of several cohorts. */
function nameOf({ link }: Pick<Caller, 'link'>): string {
  const team = link.team_id === null ? '' : `-${link.team_id}`;
  return `${PREFIX}${link.kind}-${link.cohort_id}${team}`;
}

/** Keeps a link in the browser, out of reach of scripts, until the cohort is deleted. */
export function keepCookie(request: Request, caller: Caller, token: string, now: number): string {
  const last = Date.parse(caller.cohort.delete_after) + 2 * 86_400_000;
  const seconds = Math.min(LONGEST_SECONDS, Math.max(0, Math.floor((last - now) / 1000)));
  return cookie(request, nameOf(caller), token, seconds);
}

export function dropCookie(request: Request, name: string): string {
  return cookie(request, name, '', 0);
}

function cookie(request: Request, name: string, value: string, seconds: number): string {
  const secure = isHttps(request) ? '; Secure' : '';
  return `${name}=${value}; Path=/api/v1; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** Behind a proxy the request itself is plain; the proxy says how it came. */
function isHttps(request: Request): boolean {
  const said = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (said ?? new URL(request.url).protocol.replace(':', '')) === 'https';
}

/** Links that the browser holds: the name of each cookie, and the token in it. */
export function heldCookies(request: Request): { name: string; token: string }[] {
  return (request.headers.get('cookie') ?? '').split(';').flatMap((pair) => {
    const [name = '', token = ''] = pair.trim().split('=', 2);
    return name.startsWith(PREFIX) ? [{ name, token }] : [];
  });
}

/** Tokens that a request carries: the one a program sends in its header, else those of the browser. */
export function tokensOf(request: Request): string[] {
  const header = /^Bearer ([\w.-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  return header === undefined ? heldCookies(request).map(({ token }) => token) : [header];
}
