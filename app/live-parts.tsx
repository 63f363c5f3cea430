import type { ComponentType } from 'react';
import { ActivationExplorer } from '@/components/live/activation-explorer/activation-explorer';
import { activationWords } from '@/components/live/activation-explorer/words';
import { AttentionExplorer } from '@/components/live/attention-explorer/attention-explorer';
import { attentionWords } from '@/components/live/attention-explorer/words';
import { BusinessModelComparator } from '@/components/live/business-model-comparator/business-model-comparator';
import { modelsWords } from '@/components/live/business-model-comparator/words';
import { CapTableCalculator } from '@/components/live/cap-table-calculator/cap-table-calculator';
import { capTableWords } from '@/components/live/cap-table-calculator/words';
import { caseWords } from '@/components/live/case-comparator/words';
import { ComputeEstimator } from '@/components/live/compute-estimator/compute-estimator';
import { estimatorWords } from '@/components/live/compute-estimator/words';
import { ConfusionMatrixExplorer } from '@/components/live/confusion-matrix-explorer/confusion-matrix-explorer';
import { confusionWords } from '@/components/live/confusion-matrix-explorer/words';
import { DigitLab } from '@/components/live/digit-lab/digit-lab';
import { digitWords } from '@/components/live/digit-lab/words';
import { FairnessExplorer } from '@/components/live/fairness-explorer/fairness-explorer';
import { fairnessWords } from '@/components/live/fairness-explorer/words';
import { InferenceCost } from '@/components/live/inference-cost/inference-cost';
import { inferenceWords } from '@/components/live/inference-cost/words';
import { jurisdictionWords } from '@/components/live/jurisdiction-switch/words';
import type { LivePartProps, LivePartWords } from '@/components/live/live-part';
import { LossExplorer } from '@/components/live/loss-explorer/loss-explorer';
import { lossWords } from '@/components/live/loss-explorer/words';
import { NextTokenLab } from '@/components/live/next-token-lab/next-token-lab';
import { labWords } from '@/components/live/next-token-lab/words';
import { OptimiserExplorer } from '@/components/live/optimiser-explorer/optimiser-explorer';
import { raceWords } from '@/components/live/optimiser-explorer/words';
import { Premortem } from '@/components/live/premortem/premortem';
import { premortemWords } from '@/components/live/premortem/words';
import { PricingCalculator } from '@/components/live/pricing-calculator/pricing-calculator';
import { pricingWords } from '@/components/live/pricing-calculator/words';
import { RiskRegister } from '@/components/live/risk-register/risk-register';
import { registerWords } from '@/components/live/risk-register/words';
import { RoleCoverage } from '@/components/live/role-coverage/role-coverage';
import { roleWords } from '@/components/live/role-coverage/words';
import { RunwayCalculator } from '@/components/live/runway-calculator/runway-calculator';
import { runwayWords } from '@/components/live/runway-calculator/words';
import { techWords } from '@/components/live/tech-route-chooser/words';
import { Timeline } from '@/components/live/timeline/timeline';
import { timelineWords } from '@/components/live/timeline/words';
import { TrainingLoop } from '@/components/live/training-loop/training-loop';
import { loopWords } from '@/components/live/training-loop/words';
import { UnitEconomics } from '@/components/live/unit-economics/unit-economics';
import { unitWords } from '@/components/live/unit-economics/words';
import { getBook } from '@/lib/content/book';
import { isLivePart, type LivePartId } from '@/lib/guidebook/live-parts';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { CasesOfBook } from './live-cases';
import { JurisdictionOfBook } from './live-jurisdiction';
import { TechRouteOfBook } from './live-tech-route';
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
  timeline: { Part: BookTimeline, words: timelineWords },
  'training-loop': { Part: TrainingLoop, words: loopWords },
  'loss-explorer': { Part: LossExplorer, words: lossWords },
  'activation-explorer': { Part: ActivationExplorer, words: activationWords },
  'optimiser-explorer': { Part: OptimiserExplorer, words: raceWords },
  'attention-explorer': { Part: AttentionExplorer, words: attentionWords },
  'compute-estimator': { Part: ComputeEstimator, words: estimatorWords },
  'next-token-lab': { Part: BookNextTokenLab, words: labWords },
  'confusion-matrix-explorer': { Part: ConfusionMatrixExplorer, words: confusionWords },
  'inference-cost': { Part: InferenceCost, words: inferenceWords },
  'digit-lab': { Part: DigitLab, words: digitWords },
  'business-model-comparator': { Part: BusinessModelComparator, words: modelsWords },
  'risk-register': { Part: RiskRegister, words: registerWords },
  'unit-economics': { Part: UnitEconomics, words: unitWords },
  'tech-route-chooser': { Part: TechRouteOfBook, words: techWords },
  'role-coverage': { Part: RoleCoverage, words: roleWords },
  'pricing-calculator': { Part: PricingCalculator, words: pricingWords },
  'runway-calculator': { Part: RunwayCalculator, words: runwayWords },
  'cap-table-calculator': { Part: CapTableCalculator, words: capTableWords },
  premortem: { Part: Premortem, words: premortemWords },
  'case-comparator': { Part: CasesOfBook, words: caseWords },
  'fairness-explorer': { Part: FairnessExplorer, words: fairnessWords },
  'jurisdiction-switch': { Part: JurisdictionOfBook, words: jurisdictionWords },
};

/** What a live part is called and what to try in it; null: there is none of this id. */
export function liveWordsOf(id: string): Registered['words'] | null {
  return isLivePart(id) ? registry[id].words : null;
}

export function livePartOf(id: string): ComponentType<LivePartProps> | null {
  return isLivePart(id) ? registry[id].Part : null;
}
