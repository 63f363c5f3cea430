import type { Rubric } from '@/lib/guidebook/rubric';
import type { BandResult } from './result';
import { ROUNDING } from './rounding';

/**
 * The band of an estimate (0-100): the highest whose `from` is reached, and the first
 * below all of them. Null without an estimate, or without bands.
 */
export function bandOf(bands: Rubric['bands'], estimate: number | null): string | null {
  if (estimate === null) return null;
  let band = bands[0];
  for (const next of bands) if (estimate >= next.from - ROUNDING) band = next;
  return band?.id ?? null;
}

/** The band that is shown: an open blocker holds it at the first, whatever the estimate. */
export function bandResult(
  bands: Rubric['bands'],
  estimate: number | null,
  openBlocker: boolean,
): BandResult {
  const byScore = bandOf(bands, estimate);
  return { id: openBlocker ? (bands[0]?.id ?? null) : byScore, byScore, held: openBlocker };
}
