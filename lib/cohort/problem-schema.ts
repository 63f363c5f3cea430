import * as z from 'zod';

/** Every way in which the API refuses, and the HTTP status of it. */
export const problems = {
  /** The body or the query is not what the contract says; `paths` names the places. */
  invalid: 400,
  'not-json': 400,
  /** No link, or one that is unknown, revoked or of another cohort: not told apart. */
  'no-link': 401,
  /** The link is good, and does not allow this. */
  'not-allowed': 403,
  /** The request comes from a page of another site. */
  'cross-site': 403,
  /** No such thing in the cohort of this link. */
  'not-found': 404,
  /** Somebody changed it since; `current` is the version to read and then change. */
  'version-conflict': 409,
  /** This request id was used for something else. Make a new one. */
  'request-id-reused': 409,
  /** A late retry of a submission that its team has withdrawn since. Nothing comes back by itself. */
  withdrawn: 409,
  'cohort-closed': 409,
  'round-not-open': 409,
  /** The round takes nothing any more. */
  'round-over': 409,
  /** A round with submissions cannot be removed. */
  'round-in-use': 409,
  'too-many-teams': 409,
  /** Another team of the cohort has this name. */
  'name-taken': 409,
  /** The last manage link: rotate it instead. */
  'last-link': 409,
  /** The cohort is anonymous, so a manager may not have this. */
  anonymous: 409,
  /** Kept longer than the teams were promised. */
  'retention-later': 409,
  'too-large': 413,
  'not-a-json-request': 415,
  /** `Retry-After` says when. */
  'too-many-requests': 429,
  failed: 500,
  /** The disk is full or the database is away: nothing was stored; try again later. */
  'not-stored': 503,
} as const;
export type ProblemCode = keyof typeof problems;

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** application/problem+json (RFC 9457). The words are in the language of Accept-Language. */
export const problemSchema = z.strictObject({
  type: z.string(),
  code: z.enum(codes),
  status: z.int(),
  /** What happened. */
  title: z.string(),
  /** What is safe, and what to do next. */
  detail: z.string(),
  /** Where the request is wrong, at most five places, such as "rounds.0.name". */
  paths: z.array(z.string()).optional(),
  /** The version that stands, with a version conflict. */
  current: z.int().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** GET /health */
export const healthSchema = z.strictObject({
  status: z.enum(['ok', 'failing']),
  storage: z.enum(['file', 'postgresql']),
  guidebookVersion: z.string(),
  consentVersion: z.string(),
});
export type Health = z.infer<typeof healthSchema>;
