/**
 * The entry of a record that came from outside, or null.
 *
 * Only own keys count: an answer or option called `constructor` must not find
 * what every object inherits.
 */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}
