import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import live from '../live.module.css';
import { FaultList, StillListing } from './fault-list';
import { faultWords } from './fault-words';
import { digitPart } from './fields';
import { NearDigits } from './near.client';
import { StillRun } from './still-run';
import { digitWords } from './words';

/** A net that learns to read digits in the reader's browser, and a program with six faults. */
export function DigitLab({ locale }: LivePartProps) {
  const words = digitWords[locale];
  const faults = faultWords[locale];
  const { live: messages } = getMessages(locale);
  return (
    <LivePart id={digitPart} isSection {...{ locale, words }}>
      <NearDigits
        near={{
          part: digitPart,
          words: messages,
          still: (
            <div className={live.stack}>
              <StillRun {...{ locale, words }} />
              <h4>{faults.title}</h4>
              <p>{faults.how}</p>
              <StillListing words={faults} />
              <FaultList words={faults} />
            </div>
          ),
        }}
        {...{ locale, words, faults, messages }}
      />
    </LivePart>
  );
}
