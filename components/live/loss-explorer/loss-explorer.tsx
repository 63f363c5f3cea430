import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { lossPart } from './fields';
import { NearLoss } from './near.client';
import { StillLoss } from './still-loss';
import { lossWords } from './words';

/** What the common losses make of the same predictions. */
export function LossExplorer({ locale }: LivePartProps) {
  const words = lossWords[locale];
  const { live } = getMessages(locale);
  return (
    <LivePart id={lossPart} {...{ locale, words }}>
      <NearLoss
        near={{ part: lossPart, words: live, still: <StillLoss words={words} /> }}
        {...{ words, live }}
      />
    </LivePart>
  );
}
