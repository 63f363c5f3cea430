import type { ComponentType } from 'react';
import { ComputeEstimator } from '@/components/live/compute-estimator/compute-estimator';
import { estimatorWords } from '@/components/live/compute-estimator/words';
import type { LivePartProps, LivePartWords } from '@/components/live/live-part';
import { ActivationExplorer } from '@/components/live/activation-explorer/activation-explorer';
import { activationWords } from '@/components/live/activation-explorer/words';
import { AttentionExplorer } from '@/components/live/attention-explorer/attention-explorer';
import { attentionWords } from '@/components/live/attention-explorer/words';
import { LossExplorer } from '@/components/live/loss-explorer/loss-explorer';
import { lossWords } from '@/components/live/loss-explorer/words';
import { OptimiserExplorer } from '@/components/live/optimiser-explorer/optimiser-explorer';
import { raceWords } from '@/components/live/optimiser-explorer/words';
import { RunwayCalculator } from '@/components/live/runway-calculator/runway-calculator';
import { runwayWords } from '@/components/live/runway-calculator/words';
import { TrainingLoop } from '@/components/live/training-loop/training-loop';
import { loopWords } from '@/components/live/training-loop/words';
import { FairnessExplorer } from '@/components/live/fairness-explorer/fairness-explorer';
import { fairnessWords } from '@/components/live/fairness-explorer/words';
import { NextTokenLab } from '@/components/live/next-token-lab/next-token-lab';
import { labWords } from '@/components/live/next-token-lab/words';
import { Timeline } from '@/components/live/timeline/timeline';
import { timelineWords } from '@/components/live/timeline/words';
import { getBook } from '@/lib/content/book';
import { isLivePart, type LivePartId } from '@/lib/guidebook/live-parts';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { nextTokenModel } from './next-token-model';

type Registered = {
  Part: ComponentType<LivePartProps>;
  words: Readonly<Record<Locale, LivePartWords>>;
};

/** The cards with the works as the book's references have them. */
function BookTimeline({ locale }: LivePartProps) {
  return <Timeline {...{ locale }} references={getBook().guidebook.sources.references} />;
}

/** The lab with the model counted from this book. */
function BookNextTokenLab({ locale }: LivePartProps) {
  const { file, weight } = nextTokenModel(locale);
  return <NextTokenLab {...{ locale, file, weight }} address={routes.nextToken(locale)} />;
}

/** Every live part of the book; a new one is added here and in lib/guidebook/live-parts.ts. */
const registry: Readonly<Record<LivePartId, Registered>> = {
  'training-loop': { Part: TrainingLoop, words: loopWords },
  'loss-explorer': { Part: LossExplorer, words: lossWords },
  'activation-explorer': { Part: ActivationExplorer, words: activationWords },
  'optimiser-explorer': { Part: OptimiserExplorer, words: raceWords },
  'attention-explorer': { Part: AttentionExplorer, words: attentionWords },
  timeline: { Part: BookTimeline, words: timelineWords },
  'compute-estimator': { Part: ComputeEstimator, words: estimatorWords },
  'next-token-lab': { Part: BookNextTokenLab, words: labWords },
  'runway-calculator': { Part: RunwayCalculator, words: runwayWords },
  'fairness-explorer': { Part: FairnessExplorer, words: fairnessWords },
};

/** What a live part is called and what to try in it; null: there is none of this id. */
export function liveWordsOf(id: string): Registered['words'] | null {
  return isLivePart(id) ? registry[id].words : null;
}

export function livePartOf(id: string): ComponentType<LivePartProps> | null {
  return isLivePart(id) ? registry[id].Part : null;
}
