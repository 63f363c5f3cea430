const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** The earliest and the latest time zone: a day begins in one and ends in the other. */
const EARLIEST_HOURS = 14;
const LATEST_HOURS = 12;

export const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
export const isoMoment = (ms: number) => new Date(ms).toISOString();
export const daysLater = (day: string, days: number) => isoDay(Date.parse(day) + days * DAY_MS);

/** A day as the server takes it: four figures of a year, and a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && isoDay(moment) === text;
}

/** Before, within or after two days, wherever on earth somebody may be. */
export function phaseOf(
  now: number,
  { opensOn, closesOn }: { opensOn: string; closesOn: string },
): 'before' | 'open' | 'over' {
  if (now < Date.parse(opensOn) - EARLIEST_HOURS * HOUR_MS) return 'before';
  return now < Date.parse(closesOn) + DAY_MS + LATEST_HOURS * HOUR_MS ? 'open' : 'over';
}
