import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { EstimateField } from './fields';
import { en } from './words-en';
import { zh } from './words-zh';

type RowName =
  | 'flop'
  | 'ratio'
  | 'hours'
  | 'days'
  | 'cost'
  | 'state'
  | 'weights'
  | 'cacheToken'
  | 'cacheConversation'
  | 'all'
  | 'gpus'
  | 'ceilingEmpty'
  | 'ceilingFull';

export type EstimatorWords = LivePartWords & {
  begin: string;
  own: string;
  training: string;
  serving: string;
  fields: Readonly<Record<EstimateField, string>>;
  units: Readonly<Record<EstimateField, string>>;
  /** `{flop}`, `{hours}`, `{mfu}`, `{cost}` */
  trainingSummary: string;
  /** `{memory}`, `{conversations}`, `{gpus}`, `{rate}`, `{full}` */
  servingSummary: string;
  between: string;
  quantity: string;
  worked: string;
  result: string;
  rows: Readonly<Record<RowName, string>>;
  plot: string;
  plotX: string;
  plotY: string;
  plotMark: string;
  /** `{peak}`, `{mfu}` */
  known: string;
  model: string;
  /** Active parameters, tokens, FLOP, hours, published hours, implied utilisation. */
  knownColumns: readonly string[];
  /** `{n}` */
  percent: string;
  none: string;
  criterion: string;
  /** `{date}`, `{summary}` */
  evidence: string;
};

export const estimatorWords: Readonly<Record<Locale, EstimatorWords>> = { en, zh };
