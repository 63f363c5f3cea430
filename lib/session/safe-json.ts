/** Keys that reach an object's prototype once somebody copies them. None of ours is called so. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

export type Parsed =
  | { ok: true; value: unknown }
  | { ok: false; code: 'not-json' }
  /** `path` leads to a key that nothing of ours has. */
  | { ok: false; code: 'refused-key'; path: string };

/** JSON from outside, refused as a whole when a prototype key stands anywhere in it. */
export function parseJson(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, code: 'not-json' };
  }
  const path = pathToRefusedKey(value);
  return path === null ? { ok: true, value } : { ok: false, code: 'refused-key', path };
}

/** A list instead of recursion: a text may nest a hundred thousand brackets. */
function pathToRefusedKey(root: unknown): string | null {
  const waiting: { value: unknown; parent: Place | null }[] = [{ value: root, parent: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, value] of Object.entries(next.value)) {
      const parent = { key, parent: next.parent };
      if (refusedKeys.has(key)) return pathOf(parent);
      waiting.push({ value, parent });
    }
  }
  return null;
}

type Place = { key: string; parent: Place | null };

function pathOf(place: Place): string {
  const keys: string[] = [];
  for (let at: Place | null = place; at; at = at.parent) keys.unshift(at.key);
  return keys.slice(-8).join('.');
}
