import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { DigitNumber, LayoutId } from './fields';
import type { OptimiserId } from './optimiser';
import type { Phase } from './run-state';
import { digitWordsEn } from './words-en';
import { digitWordsZh } from './words-zh';

export type DigitWords = LivePartWords & {
  /** `{n}` */
  percent: string;
  /** Stands between two sentences. */
  between: string;
  fields: Readonly<Record<DigitNumber, string>>;
  imagesHint: string;
  optimiser: string;
  optimisers: Readonly<Record<OptimiserId, string>>;
  normalise: string;
  normaliseChoices: Readonly<Record<'yes' | 'no', string>>;
  channels: string;
  channelChoices: Readonly<Record<'1' | '3', string>>;
  layout: string;
  layouts: Readonly<Record<LayoutId, string>>;
  /** `{sizes}`, `{parameters}`, `{updates}` */
  shape: string;
  /** `{size}`, `{done}`, `{rounds}`, `{accuracy}`, `{seconds}`, `{low}`, `{high}` */
  phases: Readonly<Record<Phase, string>>;
  changed: string;
  buttons: Readonly<Record<'start' | 'stop' | 'resume' | 'again' | 'clear', string>>;
  /** `{done}`, `{rounds}`, `{seconds}` */
  progress: string;
  /** `{received}`, `{size}` */
  loading: string;
  curves: Readonly<
    Record<'loss' | 'accuracy' | 'training' | 'heldOut' | 'round' | 'inTable', string>
  >;
  rounds: Readonly<Record<'caption' | 'round' | 'trained' | 'loss' | 'accuracy', string>>;
  confusion: Readonly<
    /** `{list}`; `{shown}`, `{read}`, `{times}` */
    Record<'caption' | 'corner' | 'found' | 'worst' | 'mistake' | 'and' | 'none' | 'legend', string>
  >;
  reading: Readonly<
    /** `{digit}`, `{share}`; `{label}` */
    Record<
      | 'title'
      | 'how'
      | 'first'
      | 'field'
      | 'wipe'
      | 'choose'
      | 'next'
      | 'mistake'
      | 'sees'
      | 'answer'
      | 'right'
      | 'wrong'
      | 'caption'
      | 'digit'
      | 'share'
      | 'nothing'
      | 'caution',
      string
    >
  >;
  testing: Readonly<
    /** `{accuracy}`, `{low}`, `{high}`; `{times}` */
    Record<'title' | 'why' | 'open' | 'result' | 'times' | 'spent', string>
  >;
  /** `{date}`, `{accuracy}`, `{rounds}`, `{test}` */
  recorded: string;
};

export const digitWords: Readonly<Record<Locale, DigitWords>> = {
  en: digitWordsEn,
  zh: digitWordsZh,
};
