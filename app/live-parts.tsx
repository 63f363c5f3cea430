import type { ComponentType } from 'react';
import type { LivePartProps, LivePartWords } from '@/components/live/live-part';
import { RiskRegister } from '@/components/live/risk-register/risk-register';
import { registerWords } from '@/components/live/risk-register/words';
import { RunwayCalculator } from '@/components/live/runway-calculator/runway-calculator';
import { runwayWords } from '@/components/live/runway-calculator/words';
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

type Registered = {
  Part: ComponentType<LivePartProps>;
  words: Readonly<Record<Locale, LivePartWords>>;
};

/** Every live part of the book; a new one is added here and in lib/guidebook/live-parts.ts. */
export const registry: Readonly<Record<LivePartId, Registered>> = {
  'risk-register': { Part: RiskRegister, words: registerWords },
  'runway-calculator': { Part: RunwayCalculator, words: runwayWords },
  premortem: { Part: Premortem, words: premortemWords },
  'role-coverage': { Part: RoleCoverage, words: roleWords },
  'jurisdiction-switch': { Part: JurisdictionOfBook, words: jurisdictionWords },
  'tech-route-chooser': { Part: TechRouteOfBook, words: techWords },
  'case-comparator': { Part: CasesOfBook, words: caseWords },
};

export function livePartOf(id: string): ComponentType<LivePartProps> | null {
  return isLivePart(id) ? registry[id].Part : null;
}
