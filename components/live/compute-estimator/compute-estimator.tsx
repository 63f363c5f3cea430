import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { EstimateResult, estimateSummary } from './estimate-result';
import { estimatorPart, estimatorStart, readEstimate } from './fields';
import { ModelsTable } from './models-table';
import { NearEstimator } from './near.client';
import { estimatorWords } from './words';

/** What a training run and a served conversation take at least: FLOP, GPU-hours, memory, speed. */
export function ComputeEstimator({ locale }: LivePartProps) {
  const words = estimatorWords[locale];
  const { live } = getMessages(locale);
  const { values } = readEstimate(estimatorStart);
  return (
    <LivePart id={estimatorPart} {...{ locale, words }}>
      <NearEstimator
        near={{
          part: estimatorPart,
          words: live,
          still: values && (
            <>
              <p>{estimateSummary(values, words)}</p>
              <EstimateResult inputs={values} words={words} />
              <ModelsTable {...values} words={words} />
            </>
          ),
        }}
        {...{ locale, words, live }}
      />
    </LivePart>
  );
}
