import type { Locale } from '@/lib/i18n/locale';
import { faultWordsEn } from './fault-words-en';
import { faultWordsZh } from './fault-words-zh';
import type { CommentId, FaultId } from './faults';

export type FaultWords = {
  title: string;
  /** Stands between two sentences. */
  between: string;
  how: string;
  listing: string;
  comments: Readonly<Record<CommentId, string>>;
  check: string;
  /** `{found}`, `{lines}` */
  some: string;
  inOrder: string;
  all: string;
  none: string;
  answers: string;
  /** `{number}`, `{hint}` */
  fault: string;
  /** `{line}` */
  line: string;
  happens: string;
  why: string;
  mend: string;
  faults: Readonly<Record<FaultId, Readonly<Record<'hint' | 'happens' | 'why' | 'mend', string>>>>;
};

export const faultWords: Readonly<Record<Locale, FaultWords>> = {
  en: faultWordsEn,
  zh: faultWordsZh,
};
