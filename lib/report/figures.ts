/** A score, 0-100, as a report shows it: one decimal, the same in both languages. */
export function figure(value: number): string {
  return value.toFixed(1);
}

/** The two ends of a range; one figure when they are the same. */
export function range({ low, high }: { low: number; high: number }): string {
  const [from, to] = [figure(low), figure(high)];
  return from === to ? from : `${from}–${to}`;
}

/** Points gained or lost, with a true minus sign. What rounds to nothing has no sign. */
export function signed(points: number): string {
  const text = figure(Math.abs(points));
  if (text === '0.0') return text;
  return points > 0 ? `+${text}` : `−${text}`;
}

/** A share of one, in whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A weight, an attainment or another small number, without trailing zeros. */
export function plain(value: number): string {
  return String(Number(value.toFixed(2)));
}
