import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import { en } from './words-en';
import { zh } from './words-zh';

export type TechWords = typeof en & LivePartWords;

export const techWords: Readonly<Record<Locale, TechWords>> = { en, zh };
