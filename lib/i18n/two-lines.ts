/** Longest label, in characters, that stays on one line of a drawing. */
const ONE_LINE = 16;

/** A short label on one line, or cut in two at the space nearest its middle. Chinese is never cut. */
export function twoLines(label: string): string[] {
  if (label.length <= ONE_LINE) return [label];
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const middle = label.length / 2;
  const cut = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return cut === undefined ? [label] : [label.slice(0, cut), label.slice(cut + 1)];
}
