import type { LivePartProps } from '../live-part';
import { MoneyPart } from '../money/money-part';
import { NearCapTable } from './near.client';
import { capTableSheet } from './sheet';
import { capTableWords } from './words';

/** Who owns what after a SAFE, a round and later ones, and who gets what in a sale. */
export function CapTableCalculator({ locale }: LivePartProps) {
  return (
    <MoneyPart sheet={capTableSheet} words={capTableWords} Near={NearCapTable} locale={locale} />
  );
}
