import type { ComponentType } from 'react';
import type { LivePartProps, LivePartWords } from '@/components/live/live-part';
import { ConfusionMatrixExplorer } from '@/components/live/confusion-matrix-explorer/confusion-matrix-explorer';
import { confusionWords } from '@/components/live/confusion-matrix-explorer/words';
import { DigitLab } from '@/components/live/digit-lab/digit-lab';
import { digitWords } from '@/components/live/digit-lab/words';
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
  'confusion-matrix-explorer': { Part: ConfusionMatrixExplorer, words: confusionWords },
  'digit-lab': { Part: DigitLab, words: digitWords },
  'runway-calculator': { Part: RunwayCalculator, words: runwayWords },
};

export function livePartOf(id: string): ComponentType<LivePartProps> | null {
  return isLivePart(id) ? registry[id].Part : null;
}
