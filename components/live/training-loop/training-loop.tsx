import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { readNumbers } from '../number';
import { readOption } from '../option';
import { loopActivations, loopBounds, loopPart, loopStart, readStep } from './fields';
import { momentAt } from './loop';
import { LoopResult, loopSummary } from './loop-result';
import { NearLoop } from './near.client';
import { loopWords } from './words';

/** One example through the training loop, line by line, in a net small enough to check by hand. */
export function TrainingLoop({ locale }: LivePartProps) {
  const words = loopWords[locale];
  const { live } = getMessages(locale);
  const { values } = readNumbers(loopStart, loopBounds);
  const activation = readOption(loopStart.activation, loopActivations);
  const moment =
    values && momentAt(readStep(loopStart.step), { start: values, rate: values.rate, activation });
  return (
    <LivePart id={loopPart} {...{ locale, words }}>
      <NearLoop
        near={{
          part: loopPart,
          words: live,
          still: moment && (
            <>
              <p>{loopSummary(moment, values.rate, words)}</p>
              <LoopResult {...{ moment, activation, words }} />
            </>
          ),
        }}
        {...{ words, live }}
      />
    </LivePart>
  );
}
