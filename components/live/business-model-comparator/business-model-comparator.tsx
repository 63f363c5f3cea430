import type { LivePartProps } from '../live-part';
import { MoneyPart } from '../money/money-part';
import { NearModels } from './near.client';
import { modelsSheet } from './sheet';
import { modelsWords } from './words';

/** Seven business models side by side on one usage. */
export function BusinessModelComparator({ locale }: LivePartProps) {
  return <MoneyPart sheet={modelsSheet} words={modelsWords} Near={NearModels} locale={locale} />;
}
