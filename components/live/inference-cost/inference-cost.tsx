import type { LivePartProps } from '../live-part';
import { MoneyPart } from '../money/money-part';
import { NearInference } from './near.client';
import { inferenceSheet } from './sheet';
import { inferenceWords } from './words';

/** What a call costs by what is billed, and when a card of one’s own would pay. */
export function InferenceCost({ locale }: LivePartProps) {
  return (
    <MoneyPart sheet={inferenceSheet} words={inferenceWords} Near={NearInference} locale={locale} />
  );
}
