import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { Head, kinds, masks } from './fields';
import { attentionEn } from './words-en';
import { attentionZh } from './words-zh';

export type AttentionWords = LivePartWords & {
  /** Eight of them. */
  tokens: readonly string[];
  length: string;
  /** `{n}` */
  lengthOf: string;
  head: string;
  heads: Readonly<Record<Head, string>>;
  mask: string;
  masks: Readonly<Record<(typeof masks)[number], string>>;
  kind: string;
  kinds: Readonly<Record<(typeof kinds)[number], string>>;
  row: string;
  /** `{query}`, `{head}` */
  scores: string;
  /** `{query}`, `{key}` */
  score: string;
  values: string;
  /** `{key}` */
  value: string;
  width: string;
  draws: string;
  draw: string;
  /** `{head}`, `{row}` */
  badRow: string;
  /** `{query}`, `{parts}`, `{output}` */
  soft: string;
  /** `{share}`, `{key}` */
  part: string;
  and: string;
  /** `{query}`, `{draws}`, `{key}`, `{odds}`, `{value}`, `{mean}`, `{output}` */
  hard: string;
  /** `{head}` */
  heat: string;
  looks: string;
  sum: string;
  masked: string;
  outputs: string;
  query: string;
  drawn: string;
  drawnValue: string;
  /** `{draws}` */
  mean: string;
  average: string;
};

export const attentionWords: Readonly<Record<Locale, AttentionWords>> = {
  en: attentionEn,
  zh: attentionZh,
};
