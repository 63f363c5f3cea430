import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import { en } from './words-en';
import { zh } from './words-zh';

export type RegisterWords = typeof en & LivePartWords;

export const registerWords: Readonly<Record<Locale, RegisterWords>> = { en, zh };
