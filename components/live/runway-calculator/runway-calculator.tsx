import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { readNumbers } from '../number';
import { runwayBounds, runwayPart, runwayStart } from './fields';
import { NearRunway } from './near.client';
import { RunwayResult, runwaySummary } from './runway-result';
import { runwayWords } from './words';

/** How long the cash lasts, and whether growth comes in time. */
export function RunwayCalculator({ locale }: LivePartProps) {
  const words = runwayWords[locale];
  const { live } = getMessages(locale);
  const { values } = readNumbers(runwayStart, runwayBounds);
  return (
    <LivePart id={runwayPart} {...{ locale, words }}>
      <NearRunway
        near={{
          part: runwayPart,
          words: live,
          still: values && (
            <>
              <p>{runwaySummary(values, words)}</p>
              <RunwayResult inputs={values} words={words} />
            </>
          ),
        }}
        {...{ locale, words, live }}
      />
    </LivePart>
  );
}
