import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { MeasureId } from './fairness';
import type { FairnessNumber } from './fields';
import { en } from './words-en';
import { zh } from './words-zh';

export type FairnessWords = LivePartWords & {
  choice: string;
  thresholds: Readonly<Record<'one' | 'each', string>>;
  fields: Readonly<Record<FairnessNumber, string>>;
  /** In place of the first threshold while there is one for both. */
  threshold: string;
  percent: string;
  points: string;
  match: string;
  measures: Readonly<Record<MeasureId, string>>;
  explain: Readonly<Record<MeasureId, string>>;
  /** `{a}`, `{b}`, `{ratio}`, `{verdict}` */
  summary: string;
  below: string;
  above: string;
  nobody: string;
  /** `{equal}`, `{of}`, `{names}` */
  equalities: string;
  noneEqual: string;
  and: string;
  /** `{difference}`, `{low}`, `{high}` */
  interval: string;
  /** `{found}`, `{precision}`, `{a}`, `{b}` */
  forced: string;
  forcedNone: string;
  table: string;
  quantity: string;
  groups: readonly [string, string];
  apart: string;
  verdict: string;
  equal: string;
  unequal: string;
  /** `{group}`, `{found}`, `{missed}`, `{wrong}`, `{left}` */
  picture: string;
  /** `{threshold}` */
  from: string;
  score: string;
  has: string;
  hasNot: string;
  /** `{n}` */
  share: string;
  /** Between two sentences. */
  between: string;
  none: string;
};

export const fairnessWords: Readonly<Record<Locale, FairnessWords>> = { en, zh };
