import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { rowWords } from '../row-words';
import { BlankSheet } from './blank-sheet';
import { premortemPart } from './cause';
import { NearPremortem } from './near.client';
import { premortemWords } from './words';

/** An hour with the team: the plan has failed, and they say why. Its causes are kept with the work. */
export function Premortem({ locale }: LivePartProps) {
  const words = premortemWords[locale];
  const { live } = getMessages(locale);
  return (
    <LivePart id={premortemPart} {...{ locale, words }}>
      <NearPremortem
        near={{
          part: premortemPart,
          words: live,
          still: (
            <>
              <p>{words.still}</p>
              <BlankSheet words={words} />
            </>
          ),
        }}
        {...{ locale, words, live }}
        rowWords={rowWords[locale]}
      />
    </LivePart>
  );
}
