import type { Quartiles } from '@/lib/cohort/standing-schema';

/** Lower quartile, median and upper quartile; null where they are not shown. */
export function quartilesText(quartiles: Quartiles | null): string | null {
  if (!quartiles) return null;
  const { lower, median, upper } = quartiles;
  return `${lower} · ${median} · ${upper}`;
}
