import type { Locale } from '@/lib/i18n/locale';
import type { Worksheet } from '@/lib/report/worksheet';
import type { Inputs } from './view-fragment';

/**
 * From the inputs kept with the work, by field; a field that is missing holds what the part begins
 * with. Null: nothing was kept for the part, or a field holds no number the part can work with.
 */
export type WorksheetOf = (locale: Locale, kept: Inputs) => Worksheet | null;
