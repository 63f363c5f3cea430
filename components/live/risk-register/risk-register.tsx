import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { rowWords } from '../row-words';
import { Matrix } from './matrix';
import { NearRiskRegister } from './near.client';
import { riskPart } from './risk';
import { registerWords } from './words';

/** The register of risks: sentences, scores on a matrix, owners and next steps, kept with the work. */
export function RiskRegister({ locale }: LivePartProps) {
  const words = registerWords[locale];
  const { live } = getMessages(locale);
  return (
    <LivePart id={riskPart} {...{ locale, words }}>
      <NearRiskRegister
        near={{
          part: riskPart,
          words: live,
          still: (
            <>
              <p>{words.still}</p>
              <Matrix risks={[]} words={words} />
            </>
          ),
        }}
        {...{ locale, words, live }}
        rowWords={rowWords[locale]}
      />
    </LivePart>
  );
}
