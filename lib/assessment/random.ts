/**
 * Numbers between 0 and 1, both excluded, the same for the same name and seed on every machine.
 *
 * A name has its own stream, so that leaving out one thing, or reordering them all, does
 * not disturb what the others draw. Generator: mulberry32 (Tommy Ettinger, 2017, public domain),
 * started from the FNV-1a hash of the name.
 */
export function drawsOf(name: string, seed: number): () => number {
  let state = (hash(name) ^ seed) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  }
  return value;
}
