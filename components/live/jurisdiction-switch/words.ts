import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import { en } from './words-en';
import { zh } from './words-zh';

export type JurisdictionWords = typeof en & LivePartWords;

export const jurisdictionWords: Readonly<Record<Locale, JurisdictionWords>> = { en, zh };
