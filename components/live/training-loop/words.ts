import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { loopActivations } from './fields';
import type { Phase } from './loop';
import { loopEn } from './words-en';
import { loopZh } from './words-zh';

export type LoopWords = LivePartWords & {
  rate: string;
  activation: string;
  activations: Readonly<Record<(typeof loopActivations)[number], string>>;
  weights: string;
  steps: string;
  back: string;
  next: string;
  one: string;
  hundred: string;
  again: string;
  code: string;
  /** What each line does, as a comment. */
  comments: Readonly<Record<Phase, string>>;
  /** `{update}`; with the space, if any, before the next sentence. */
  now: string;
  /**
   * What each line did. `{x1}` `{x2}` `{y}`; `{h1}` `{h2}` `{prediction}`; `{loss}`; `{out}`
   * `{apart}`; `{nextLoss}` `{rate}`.
   */
  did: Readonly<Record<Phase, string>>;
  /** `{updates}` */
  ranOff: string;
  net: string;
  loss: string;
  answer: string;
  answerHead: string;
  lossHead: string;
  parameter: string;
  value: string;
  gradient: string;
  difference: string;
  after: string;
  table: string;
  history: string;
  updates: string;
  meanLoss: string;
  exampleTable: string;
  input: string;
  prediction: string;
};

export const loopWords: Readonly<Record<Locale, LoopWords>> = { en: loopEn, zh: loopZh };
