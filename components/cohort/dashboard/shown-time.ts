import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { formatMoment } from '@/lib/i18n/moment';

/** An instant of the API where the reader is; a mere day, as an anonymous cohort gives it, stays a day. */
export function shownTime(instant: string, locale: Locale): string {
  return instant.includes('T')
    ? formatMoment(Date.parse(instant), locale)
    : formatDay(instant, locale);
}
