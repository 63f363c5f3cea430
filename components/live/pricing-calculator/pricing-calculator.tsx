import type { LivePartProps } from '../live-part';
import { MoneyPart } from '../money/money-part';
import { NearPricing } from './near.client';
import { pricingSheet } from './sheet';
import { pricingWords } from './words';

/** What a plan earns at every usage, flat and metered, and on whom it loses. */
export function PricingCalculator({ locale }: LivePartProps) {
  return <MoneyPart sheet={pricingSheet} words={pricingWords} Near={NearPricing} locale={locale} />;
}
