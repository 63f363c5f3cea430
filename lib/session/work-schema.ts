import * as z from 'zod/mini';
import {
  MAX_INPUT,
  MAX_LINK,
  MAX_NAME,
  MAX_NOTE,
  MAX_READ_ENTRIES,
  MAX_READ_SNAPSHOTS,
} from './limits';
import { parseJson } from './safe-json';
import { FILE_FORMAT, FORMAT_VERSION, type Work } from './work';

// zod would probe `new Function`, which the page's policy forbids and reports.
z.config({ jitless: true });

/** The last millisecond a `Date` can show. */
const LAST_TIME = 8.64e15;
const MAX_PROFILE_QUESTIONS = 200;
const MAX_OPTIONS = 100;

const text = (most: number) => z.string().check(z.maxLength(most));
const idSchema = z.string().check(z.maxLength(120), z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
/** `live-part/field` */
const inputKeySchema = z.string().check(z.maxLength(120), z.regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/));
const snapshotIdSchema = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/));
const versionSchema = z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/));
/** ms, shown to the founder. */
const momentSchema = z.number().check(z.gte(-LAST_TIME), z.lte(LAST_TIME));
/** ms, only compared. It may run ahead of the clock, because it never stands still. */
const stampSchema = z.number();

/** A record of at most `most` entries. */
const record = <T extends z.core.$ZodType>(key: z.core.$ZodRecordKey, value: T, most: number) =>
  z
    .record(key, value)
    .check(z.refine((entries) => Object.keys(entries).length <= most, 'too many'));

const choiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: z.literal([0, 1, 2, 3, 4]) }),
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('not-applicable'), reason: z.nullable(idSchema) }),
]);

const evidenceSchema = z.strictObject({
  note: text(MAX_NOTE),
  link: text(MAX_LINK),
  date: z.union([z.literal(''), z.iso.date()]),
});

const answerSchema = z.strictObject({ choice: z.nullable(choiceSchema), evidence: evidenceSchema });

const savedAnswerSchema = z.extend(answerSchema, {
  changedAt: z.strictObject({
    choice: z.optional(stampSchema),
    note: z.optional(stampSchema),
    link: z.optional(stampSchema),
    date: z.optional(stampSchema),
  }),
});

const optionsSchema = z.array(idSchema).check(z.maxLength(MAX_OPTIONS));

const snapshotSchema = z.strictObject({
  id: snapshotIdSchema,
  takenAt: momentSchema,
  name: text(MAX_NAME),
  changedAt: stampSchema,
  assessment: z.strictObject({
    guidebookVersion: versionSchema,
    profile: record(idSchema, optionsSchema, MAX_PROFILE_QUESTIONS),
    answers: record(idSchema, answerSchema, MAX_READ_ENTRIES),
  }),
});

const workSchema = z.strictObject({
  guidebookVersion: versionSchema,
  versionAt: stampSchema,
  startedAt: stampSchema,
  profile: record(
    idSchema,
    z.strictObject({ options: optionsSchema, changedAt: stampSchema }),
    MAX_PROFILE_QUESTIONS,
  ),
  answers: record(idSchema, savedAnswerSchema, MAX_READ_ENTRIES),
  inputs: z._default(
    record(
      inputKeySchema,
      z.strictObject({ value: text(MAX_INPUT), changedAt: stampSchema }),
      MAX_READ_ENTRIES,
    ),
    {},
  ),
  snapshots: z.array(snapshotSchema).check(z.maxLength(MAX_READ_SNAPSHOTS)),
  removed: record(snapshotIdSchema, stampSchema, MAX_READ_ENTRIES),
});

export type WorkProblem =
  | { code: 'not-json' }
  /** Not something this site has written. */
  | { code: 'not-ours' }
  | { code: 'newer-format'; found: number; known: number }
  /** Where it is wrong, at most five places. */
  | { code: 'damaged'; paths: readonly string[] };
export type ReadWork<More = unknown> =
  ({ ok: true; work: Work } & More) | { ok: false; problem: WorkProblem };

/** Around the work in storage. */
const storedSchema = z.strictObject({
  formatVersion: z.literal([1, FORMAT_VERSION]),
  work: workSchema,
});

/** Work as storage has it. Ids are not looked up: those the guidebook does not know are kept. */
export function readStoredText(stored: string): ReadWork {
  return readWork(stored, () => true, storedSchema);
}

/** Around the work in a file. */
const fileSchema = z.extend(storedSchema, {
  format: z.literal(FILE_FORMAT),
  savedAt: z.iso.datetime(),
});

/** Work as a saved file has it. */
export function readFileText(file: string): ReadWork<{ savedAt: string }> {
  return readWork(file, ({ format }) => format === FILE_FORMAT, fileSchema);
}

function readWork<T extends { work: Work }>(
  from: string,
  isOurs: (value: Record<string, unknown>) => boolean,
  schema: z.ZodMiniType<T>,
): ({ ok: true } & T) | { ok: false; problem: WorkProblem } {
  const refuse = (problem: WorkProblem) => ({ ok: false as const, problem });
  const parsed = parseJson(from);
  if (!parsed.ok) {
    return refuse(
      parsed.code === 'not-json'
        ? { code: parsed.code }
        : { code: 'damaged', paths: [parsed.path] },
    );
  }
  const { value } = parsed;
  if (!isRecord(value) || !isOurs(value)) return refuse({ code: 'not-ours' });
  const { formatVersion } = value;
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) {
    return refuse({ code: 'newer-format', found: formatVersion, known: FORMAT_VERSION });
  }
  const read = schema.safeParse(value);
  if (read.success) return { ok: true, ...read.data };
  const paths = read.error.issues.slice(0, 5).map((issue) => issue.path.map(String).join('.'));
  return refuse({ code: 'damaged', paths });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
