import type { ComponentType } from 'react';
import type { LivePartProps, LivePartWords } from '@/components/live/live-part';
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
import { isLivePart, type LivePartId } from '@/lib/guidebook/live-parts';
import type { Locale } from '@/lib/i18n/locale';

type Registered = {
  Part: ComponentType<LivePartProps>;
  words: Readonly<Record<Locale, LivePartWords>>;
};

/** Every live part of the book; a new one is added here and in lib/guidebook/live-parts.ts. */
export const registry: Readonly<Record<LivePartId, Registered>> = {
  'inference-cost': { Part: InferenceCost, words: inferenceWords },
  'business-model-comparator': { Part: BusinessModelComparator, words: modelsWords },
  'unit-economics': { Part: UnitEconomics, words: unitWords },
  'pricing-calculator': { Part: PricingCalculator, words: pricingWords },
  'runway-calculator': { Part: RunwayCalculator, words: runwayWords },
  'cap-table-calculator': { Part: CapTableCalculator, words: capTableWords },
};

export function livePartOf(id: string): ComponentType<LivePartProps> | null {
  return isLivePart(id) ? registry[id].Part : null;
}
