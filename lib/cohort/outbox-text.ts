import { parseJson } from '@/lib/session/safe-json';
import type { Slot, Waiting } from './outbox';

/** The name of a slot in storage, after the start that all of them share. */
export const slotName = ({ cohort, team, round }: Slot) => `${cohort}.${team}.${round}`;

export function writeWaiting(entry: Waiting): string {
  return JSON.stringify(entry);
}

/**
 * What was written, or null. Checked by hand as far as the page relies on it: the answers inside
 * are judged by the server, and a schema would bring its library into every page that sends.
 */
export function readWaiting(text: string, name: string): Waiting | null {
  const read = parseJson(text);
  if (!read.ok || !isWaiting(read.value)) return null;
  return slotName(read.value) === name ? read.value : null;
}

type Unknown<Shape> = Partial<Record<keyof Shape, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => Number.isFinite(value);

function isWaiting(value: unknown): value is Waiting {
  if (!isRecord(value)) return false;
  const { cohort, team, round, names, body, refused, ...times }: Unknown<Waiting> = value;
  return (
    [cohort, team, round].every(isText) &&
    isRecord(names) &&
    [names.cohort, names.round].every(isText) &&
    isBody(body) &&
    [times.queuedAt, times.attempts, times.notBefore].every(isNumber) &&
    (refused === null || isRefused(refused))
  );
}

function isBody(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { requestId, version, consent, shareNotes, assessment }: Unknown<Waiting['body']> = value;
  return (
    [requestId, consent].every(isText) &&
    isNumber(version) &&
    typeof shareNotes === 'boolean' &&
    isRecord(assessment) &&
    isRecord(assessment.answers) &&
    isRecord(assessment.profile)
  );
}

function isRefused(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { code, title, detail, current }: Unknown<NonNullable<Waiting['refused']>> = value;
  return [code, title, detail].every(isText) && (current === null || isNumber(current));
}
