import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import { en } from './words-en';
import { zh } from './words-zh';

export type PremortemWords = typeof en & LivePartWords;

export const premortemWords: Readonly<Record<Locale, PremortemWords>> = { en, zh };
