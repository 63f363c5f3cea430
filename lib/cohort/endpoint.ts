import type * as z from 'zod';
import type { LinkKind } from './link-schema';
import type { ProblemCode } from './problem-schema';

/** One operation of the API: what the routes enforce, OpenAPI tells and the tests try. */
export type Endpoint = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Under /api/v1. */
  path: string;
  summary: string;
  /** Whose link it takes; null: nobody's. A team's link opens only its own team. */
  who: readonly LinkKind[] | null;
  query?: Readonly<Record<string, string>>;
  body?: z.ZodType;
  /** Successful answers; a null schema has no body, a text names a media type. */
  answers: Readonly<Record<number, z.ZodType | null | string>>;
  /** Beside those that any operation may give: invalid, no-link, too-many-requests, failed, not-stored. */
  problems?: readonly ProblemCode[];
};
