import type { LivePartProps } from '../live-part';
import { MoneyPart } from '../money/money-part';
import { NearRunway } from './near.client';
import { runwaySheet } from './sheet';
import { runwayWords } from './words';

/** How long the cash lasts, whether growth comes in time, and which week is the lowest. */
export function RunwayCalculator({ locale }: LivePartProps) {
  return <MoneyPart sheet={runwaySheet} words={runwayWords} Near={NearRunway} locale={locale} />;
}
