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
import { BusinessModelComparator } from '@/components/live/business-model-comparator/business-model-comparator';
import { modelsWords } from '@/components/live/business-model-comparator/words';
import { CapTableCalculator } from '@/components/live/cap-table-calculator/cap-table-calculator';
import { capTableWords } from '@/components/live/cap-table-calculator/words';
import { InferenceCost } from '@/components/live/inference-cost/inference-cost';
import { inferenceWords } from '@/components/live/inference-cost/words';
import { PricingCalculator } from '@/components/live/pricing-calculator/pricing-calculator';
import { pricingWords } from '@/components/live/pricing-calculator/words';
import { UnitEconomics } from '@/components/live/unit-economics/unit-economics';
import { unitWords } from '@/components/live/unit-economics/words';
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
import { RiskRegister } from '@/components/live/risk-register/risk-register';
import { registerWords } from '@/components/live/risk-register/words';
import { Premortem } from '@/components/live/premortem/premortem';
import { premortemWords } from '@/components/live/premortem/words';
import { RoleCoverage } from '@/components/live/role-coverage/role-coverage';
import { roleWords } from '@/components/live/role-coverage/words';
import { jurisdictionWords } from '@/components/live/jurisdiction-switch/words';
import { JurisdictionOfBook } from './live-jurisdiction';
import { techWords } from '@/components/live/tech-route-chooser/words';
import { TechRouteOfBook } from './live-tech-route';
import { caseWords } from '@/components/live/case-comparator/words';
import { CasesOfBook } from './live-cases';
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
  'inference-cost': { Part: InferenceCost, words: inferenceWords },
  'business-model-comparator': { Part: BusinessModelComparator, words: modelsWords },
  'unit-economics': { Part: UnitEconomics, words: unitWords },
  'pricing-calculator': { Part: PricingCalculator, words: pricingWords },
  'cap-table-calculator': { Part: CapTableCalculator, words: capTableWords },
  'risk-register': { Part: RiskRegister, words: registerWords },
  premortem: { Part: Premortem, words: premortemWords },
  'role-coverage': { Part: RoleCoverage, words: roleWords },
  'jurisdiction-switch': { Part: JurisdictionOfBook, words: jurisdictionWords },
  'tech-route-chooser': { Part: TechRouteOfBook, words: techWords },
  'case-comparator': { Part: CasesOfBook, words: caseWords },
};

/** What a live part is called and what to try in it; null: there is none of this id. */
export function liveWordsOf(id: string): Registered['words'] | null {
  return isLivePart(id) ? registry[id].words : null;
}

export function livePartOf(id: string): ComponentType<LivePartProps> | null {
  return isLivePart(id) ? registry[id].Part : null;
}
