import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import { en } from './words-en';
import { zh } from './words-zh';

export type CaseWords = typeof en & LivePartWords;

export const caseWords: Readonly<Record<Locale, CaseWords>> = { en, zh };
