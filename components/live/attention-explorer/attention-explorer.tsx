import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { AttentionResult, attentionSummary } from './attention-result';
import { attentionPart, attentionStart, readAttention } from './fields';
import { NearAttention } from './near.client';
import { viewAttention } from './view';
import { attentionWords } from './words';

/** Which token takes what from which, with two heads. */
export function AttentionExplorer({ locale }: LivePartProps) {
  const words = attentionWords[locale];
  const { live } = getMessages(locale);
  const view = viewAttention(readAttention(attentionStart));
  return (
    <LivePart id={attentionPart} {...{ locale, words }}>
      <NearAttention
        near={{
          part: attentionPart,
          words: live,
          still: view && (
            <>
              <p>{attentionSummary(view, words)}</p>
              <AttentionResult {...{ view, words }} />
            </>
          ),
        }}
        {...{ words, live }}
      />
    </LivePart>
  );
}
