import type * as z from 'zod';
import { parseJson } from '@/lib/session/safe-json';
import { Refusal } from '../refusal';
import { MAX_BODY } from '../submission-schema';

const PATHS = 5;

/** The body of a request as its schema has it. @throws Refusal when it is anything else */
export async function readBody<T extends z.ZodType>(
  request: Request,
  schema: T,
): Promise<z.output<T>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal('not-a-json-request');
  const parsed = parseJson(await textOf(request));
  if (!parsed.ok) {
    if (parsed.code === 'not-json') throw new Refusal('not-json');
    throw new Refusal('invalid', { paths: [parsed.path] });
  }
  const read = schema.safeParse(parsed.value);
  if (read.success) return read.data;
  const paths = read.error.issues.slice(0, PATHS).map(({ path }) => path.map(String).join('.'));
  throw new Refusal('invalid', { paths });
}

/** Reads no more than is allowed, whatever the header says about the length. */
async function textOf(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) throw new Refusal('too-large');
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > MAX_BODY) {
      await reader?.cancel();
      throw new Refusal('too-large');
    }
    pieces.push(next.value);
  }
  return Buffer.concat(pieces).toString('utf8');
}
