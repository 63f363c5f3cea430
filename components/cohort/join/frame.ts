import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';

/** What every part of these pages speaks with. */
export type Frame = {
  locale: Locale;
  words: Messages['join'];
  shared: Messages['cohort'];
};
