import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { NumberName } from './fields';
import { en } from './words-en';
import { zh } from './words-zh';

export type LabWords = LivePartWords & {
  /** `{words}`, `{counts}`, `{size}` */
  model: string;
  begin: string;
  own: string;
  prompt: string;
  choice: string;
  ways: Readonly<Record<'greedy' | 'sample', string>>;
  fields: Readonly<Record<Exclude<NumberName, 'steps'>, string>>;
  allOfThem: string;
  next: string;
  more: string;
  back: string;
  clear: string;
  /** `{size}` */
  coming: string;
  failed: string;
  /** `{words}` */
  unknown: string;
  /** `{steps}` */
  made: string;
  none: string;
  ended: string;
  chosen: string;
  distribution: string;
  /** `{context}`, `{kept}` */
  after: string;
  token: string;
  counted: string;
  shaped: string;
  cut: string;
  others: string;
  sum: string;
  end: string;
  pass: string;
  position: string;
  read: string;
  guess: string;
  follows: string;
  openEnd: string;
  passNote: string;
  compare: string;
  way: string;
  text: string;
  /** `{seed}` */
  withSeed: string;
};

export const labWords: Readonly<Record<Locale, LabWords>> = { en, zh };
