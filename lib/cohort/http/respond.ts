import { getMessages } from '@/lib/i18n/messages';
import { preferredLocale } from '@/lib/i18n/locale';
import { type Problem, problems } from '../problem-schema';
import { Refusal } from '../refusal';
import { refusalOf } from '../store/store-problem';

/** What an operation answers. */
export type Answer = {
  status: number;
  body?: unknown;
  /** Instead of a body: a file, piece by piece. */
  file?: { pieces: AsyncGenerator<string>; type: string; name: string };
  cookies?: readonly string[];
};

/** Answers belong to who asked: no cache keeps them, no page frames them, nothing in them runs. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  vary: 'Cookie, Authorization, Accept-Language',
};

export function respond({ status, body, file, cookies = [] }: Answer): Response {
  const headers = new Headers(HEADERS);
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  if (file) {
    headers.set('content-type', file.type);
    headers.set('content-disposition', `attachment; filename="${file.name}"`);
    return new Response(streamOf(file.pieces), { status, headers });
  }
  if (body === undefined) return new Response(null, { status, headers });
  headers.set('content-type', 'application/json; charset=utf-8');
  return new Response(JSON.stringify(body), { status, headers });
}

/** A piece is made when the one before has been taken. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

/** A refusal in the caller's language. What nobody expected is logged, without anything a person sent. */
export function respondProblem(request: Request, reason: unknown): Response {
  const refusal = reason instanceof Refusal ? reason : (refusalOf(reason) ?? unexpected(reason));
  const { code, more } = refusal;
  const locale = preferredLocale(request.headers.get('accept-language'));
  const words = getMessages(locale).api.problems[code];
  const { retryAfter, ...shown } = more;
  const problem: Problem = {
    type: `/api/v1/docs#${code}`,
    code,
    status: problems[code],
    ...words,
    ...shown,
  };
  const headers = new Headers(HEADERS);
  headers.set('content-type', 'application/problem+json; charset=utf-8');
  headers.set('content-language', locale === 'zh' ? 'zh-Hans' : 'en');
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new Response(JSON.stringify(problem), { status: problems[code], headers });
}

function unexpected(reason: unknown): Refusal {
  const where = reason instanceof Error ? (reason.stack ?? reason.message) : typeof reason;
  console.error(`[api] ${where}`);
  return new Refusal('failed');
}
