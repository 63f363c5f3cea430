/** The same day of another month, or its last day where it has no such day: 31 January and a month is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  const clamped = Math.min(date, lastOfMonth.getUTCDate());
  return [
    String(lastOfMonth.getUTCFullYear()),
    String(lastOfMonth.getUTCMonth() + 1).padStart(2, '0'),
    String(clamped).padStart(2, '0'),
  ].join('-');
}
