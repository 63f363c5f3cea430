import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import { en } from './words-en';
import { zh } from './words-zh';

export type RoleWords = typeof en & LivePartWords;

export const roleWords: Readonly<Record<Locale, RoleWords>> = { en, zh };
