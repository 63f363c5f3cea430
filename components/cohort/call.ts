import { type AnswerOf, type BodyOf, callAddress, calls } from '@/lib/cohort/calls';
import type { EndpointName } from '@/lib/cohort/contract';
import type { Problem, ProblemCode } from '@/lib/cohort/problem-schema';
import type { Locale } from '@/lib/i18n/locale';

/** Why a call brought nothing: the server refused, or it was not reached, or something else answered. */
export type Failure = {
  code: ProblemCode | 'offline' | 'unreadable';
  /** What the server said, in the language of the page. */
  problem: Problem | null;
  /** Seconds after which to try again, if it said so. */
  retryAfter: number | null;
};
export type Called<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

type Given<Name extends EndpointName> = {
  locale: Locale;
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | null>>;
  body?: BodyOf<Name>;
};

/** A server that has not answered by then is as good as away. */
const PATIENCE_MS = 30_000;

/** Asks the API of this site. Never rejects: what went wrong is a value to be shown. */
export async function call<Name extends EndpointName>(
  name: Name,
  { locale, path = {}, query, body }: Given<Name>,
): Promise<Called<AnswerOf<Name>>> {
  const response = await fetch(callAddress(name, path, query), {
    method: calls[name][0],
    headers: {
      'accept-language': locale,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  if (!response) return failed('offline');
  if (response.status === 204) return { ok: true, value: null as AnswerOf<Name> };
  const answer: unknown = await response.json().catch(() => null);
  if (isProblem(answer)) {
    const seconds = Number(response.headers.get('retry-after'));
    return failed(answer.code, answer, seconds > 0 ? seconds : null);
  }
  const isOurs = response.ok && typeof answer === 'object' && answer !== null;
  // Our own server of the same build made it from the very schema the type is taken from.
  return isOurs ? { ok: true, value: answer as AnswerOf<Name> } : failed('unreadable');
}

function failed(
  code: Failure['code'],
  problem: Problem | null = null,
  retryAfter: number | null = null,
): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, problem, retryAfter } };
}

/** What went wrong with an answer that `call` did not read: what the server said, or a code. */
export function failureOf(answer: unknown): Failure {
  if (answer === 'offline') return { code: 'offline', problem: null, retryAfter: null };
  const problem = isProblem(answer) ? answer : null;
  return { code: problem?.code ?? 'unreadable', problem, retryAfter: null };
}

/** A proxy or a captive portal may answer in its place. */
function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}
