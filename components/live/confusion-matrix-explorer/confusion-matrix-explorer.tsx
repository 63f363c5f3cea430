import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import live from '../live.module.css';
import { ConfusionResult } from './confusion-result';
import { confusionPart, confusionStart, readGiven } from './fields';
import { NearConfusion } from './near.client';
import { confusionSummary } from './say';
import { confusionWords } from './words';

/** Accuracy, precision, recall and what errors cost, from a threshold or from four counts. */
export function ConfusionMatrixExplorer({ locale }: LivePartProps) {
  const words = confusionWords[locale];
  const { live: messages } = getMessages(locale);
  const { given } = readGiven(confusionStart);
  return (
    <LivePart id={confusionPart} {...{ locale, words }}>
      <NearConfusion
        near={{
          part: confusionPart,
          words: messages,
          still: given && (
            <div className={live.stack}>
              <p className={live.result}>{confusionSummary(given, words)}</p>
              <ConfusionResult {...{ given, words }} />
            </div>
          ),
        }}
        {...{ locale, words, messages }}
      />
    </LivePart>
  );
}
