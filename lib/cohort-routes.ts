import type { Route } from 'next';
import type { HeldLink, LinkKind } from '@/lib/cohort/link-schema';
import type { Locale } from '@/lib/guidebook/text';

/** Pages of cohorts that anybody may open. */
export const openCohortPages = ['cohorts', 'cohorts/new', 'cohorts/local'] as const;
/** Pages of cohorts that show something only to whoever holds a link. They are not for search engines. */
export const linkedCohortPages = [
  'cohorts/dashboard',
  'cohorts/present',
  'cohorts/pack',
  'cohorts/team',
  'cohorts/settings',
  'cohorts/mentor',
  'join',
  'join/team',
] as const;
export type CohortPage = (typeof openCohortPages)[number] | (typeof linkedCohortPages)[number];

/** What the address of such a page may name. Ids are no secrets; the secret of a link is never here. */
export type CohortQuery = { cohort?: string; team?: string; round?: string };

/** The description of the API: a page of the server's own, in English. */
export const apiDocs = '/api/v1/docs';

/** A page of cohorts. What has no value is left out of the address. */
export function cohortRoute(locale: Locale, page: CohortPage, query: CohortQuery = {}): Route {
  const given = Object.entries(query).filter(([, value]) => value);
  const search = new URLSearchParams(given).toString();
  return `/${locale}/${page}${search && `?${search}`}` as Route;
}

const pageOfKind = {
  manage: 'cohorts/dashboard',
  invite: 'join',
  team: 'join/team',
  mentor: 'cohorts/mentor',
} as const satisfies Record<LinkKind, CohortPage>;

/** Where whoever holds a link uses it. */
export function cohortPageOf(locale: Locale, { kind, cohort, team }: HeldLink): Route {
  return cohortRoute(locale, pageOfKind[kind], {
    cohort: cohort.id,
    ...(team && { team: team.id }),
  });
}

/**
 * A link to hand over. The secret stands behind the #, which browsers send to no server; the page
 * exchanges it for a cookie.
 * @param origin such as https://example.org
 */
export function linkAddress(origin: string, locale: Locale, kind: LinkKind, token: string): string {
  return `${origin}/${locale}/${pageOfKind[kind]}#${token}`;
}

/** A team of the dashboard that is made from files. It exists on that page alone, so no server learns of it. */
export function localTeamRoute(locale: Locale, team: string): Route {
  return `${cohortRoute(locale, 'cohorts/local')}#team-${team}` as Route;
}
