import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { StepId } from './steps';
import { en } from './words-en';
import { zh } from './words-zh';

export type TimelineWords = LivePartWords & {
  exercise: string;
  question: string;
  /** `{name}` */
  earlier: string;
  later: string;
  /** `{name}`, `{place}`, `{of}` */
  nowAt: string;
  check: string;
  again: string;
  /** `{right}`, `{of}` */
  found: string;
  allRight: string;
  right: string;
  /** `{place}` */
  belongs: string;
  answer: string;
  cards: string;
  /** `{years}` */
  gap: string;
  reference: string;
  still: string;
  steps: Readonly<Record<StepId, { name: string; what: string }>>;
};

export const timelineWords: Readonly<Record<Locale, TimelineWords>> = { en, zh };
