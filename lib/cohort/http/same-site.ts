/**
 * Whether a request may change something: it comes from a page of this site, or from a program.
 * Cookies are SameSite=Lax already; this also holds for browsers that do not know it, and for
 * requests that would set a cookie.
 */
export function isSameSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}
