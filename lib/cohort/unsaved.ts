import { parseJson } from '@/lib/session/safe-json';

/** What a manager has typed over a setting and not saved. */
export type Unsaved<Value> = {
  typed: Value;
  /** The setting that it was typed over, and the version of the cohort that had it. */
  over: Value;
  version: number;
};

export const isSameSetting = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The version to send a change with. Where somebody else has changed the same setting since it was
 * typed over, the one of then: the server tells of the conflict, and nothing is overwritten unseen.
 */
export function versionSeen<Value>(
  { over, version }: Unsaved<Value>,
  saved: Value,
  current: number,
): number {
  return isSameSetting(over, saved) ? current : version;
}

/** What was kept, or null when the text is none that can be read. */
export function readUnsaved<Value>(
  text: string,
  isValue: (value: unknown) => value is Value,
): Unsaved<Value> | null {
  const parsed = parseJson(text);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return null;
  const { typed, over, version } = parsed.value as Partial<Record<keyof Unsaved<Value>, unknown>>;
  const isRead = isValue(typed) && isValue(over) && typeof version === 'number';
  return isRead ? { typed, over, version } : null;
}
