import type { LivePartProps } from '../live-part';
import { MoneyPart } from '../money/money-part';
import { NearUnit } from './near.client';
import { unitSheet } from './sheet';
import { unitWords } from './words';

/** Whether one more successful task earns anything, and what decides it. */
export function UnitEconomics({ locale }: LivePartProps) {
  return <MoneyPart sheet={unitSheet} words={unitWords} Near={NearUnit} locale={locale} />;
}
