import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { ConfusionNumber, Mode } from './fields';
import type { RateId } from './rates';
import { confusionWordsEn } from './words-en';
import { confusionWordsZh } from './words-zh';

export type MeasureId = RateId | 'f1' | 'auc';

export type ConfusionWords = LivePartWords & {
  /** `{n}` */
  percent: string;
  /** Stands between two sentences. */
  between: string;
  mode: string;
  modes: Readonly<Record<Mode, string>>;
  groups: Readonly<Record<'positives' | 'negatives' | 'costs' | 'counts', string>>;
  fields: Readonly<Record<ConfusionNumber, string>>;
  useCheapest: string;
  /** `{cases}`, `{positives}`, `{accuracy}`, `{never}`, `{precision}`, `{recall}`, `{f1}` */
  summary: string;
  /** `{cost}`, `{never}`, `{always}` */
  cost: string;
  /** `{threshold}`, `{cost}` */
  cheapest: string;
  none: string;
  noAlarm: string;
  noNegative: string;
  matrix: Readonly<Record<'caption' | 'alarm' | 'quiet' | 'positive' | 'negative' | 'sum', string>>;
  measures: Readonly<
    Record<'caption' | 'name' | 'formula' | 'value' | 'interval', string> & {
      names: Readonly<Record<MeasureId, string>>;
      formulas: Readonly<Record<MeasureId, string>>;
    }
  >;
  /** `{low}`, `{high}` */
  range: string;
  trap: string;
  plots: Readonly<
    Record<
      | 'spread'
      | 'score'
      | 'density'
      | 'positives'
      | 'negatives'
      | 'threshold'
      | 'roc'
      | 'falseAlarms'
      | 'recall'
      | 'chance'
      | 'pr'
      | 'precision'
      | 'base'
      | 'cost'
      | 'costs'
      | 'here'
      | 'least'
      | 'onlyPoint',
      string
    >
  >;
  criterion: string;
  /** `{date}`, `{summary}` */
  evidence: string;
};

export const confusionWords: Readonly<Record<Locale, ConfusionWords>> = {
  en: confusionWordsEn,
  zh: confusionWordsZh,
};
