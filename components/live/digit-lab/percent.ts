import { fill } from '@/lib/i18n/format';
import type { DigitWords } from './words';

/** A share of 0 to 1 to a tenth of a per cent, as the language writes it. */
export function percent(share: number, words: Pick<DigitWords, 'percent'>): string {
  return fill(words.percent, { n: (100 * share).toFixed(1) });
}
