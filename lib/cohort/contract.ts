import { cohortEndpoints } from './cohort-endpoints';
import { linkEndpoints } from './link-endpoints';
import { submissionEndpoints } from './submission-endpoints';
import { teamEndpoints } from './team-endpoints';

/**
 * The HTTP API of cohorts, `/api/v1`: the whole of it, as data. Every schema stands in a file
 * beside this one (`*-schema.ts`); take the types from there with `import type`, so that no zod
 * reaches the browser.
 *
 * **Links.** Who holds a link may do what its kind allows; there are no accounts. A link's page
 * carries the token in the fragment (`/en/join#<token>`; lib/cohort-routes.ts), which no server and no
 * log sees; the page sends it by POST /session and gets an HttpOnly cookie. POST /cohorts and joining set
 * the cookie by themselves. From then on same-origin `fetch` needs nothing more; programs may send
 * `Authorization: Bearer <token>` instead. GET /session tells what this browser holds. A browser
 * with several links to one cohort uses whichever allows the request.
 *
 * **Retries.** What makes or replaces something carries a `requestId`: make one per intention,
 * keep it with what is queued, send it again until an answer comes. `replayed: true`, or an equal
 * answer, means it had arrived before. **Versions.** A change carries the version seen; 409
 * `version-conflict` brings `current`: read again, show both, let the person decide, send with it.
 *
 * **Refusals** are `application/problem+json` (`problem-schema.ts`): branch on `code`, show
 * `title` and `detail`, which say what happened, what is safe and what to do next in the language
 * of Accept-Language. A page sets that header to its own language. Bodies are JSON of at most
 * 128 KiB, with `content-type: application/json`.
 *
 * **Trust.** Answers are scored on the server by the rubric the cohort began with. Names are left
 * out by the server where the cohort is anonymous. Every reading, export and deletion is in the
 * audit trail, which teams see for themselves.
 */
export const endpoints = {
  ...linkEndpoints,
  ...cohortEndpoints,
  ...teamEndpoints,
  ...submissionEndpoints,
} as const;
export type EndpointName = keyof typeof endpoints;
