import { formatDay } from './format';
import type { Locale } from './locale';

/** The last moment shown, ms: a saved file may claim year 275760, which no ISO day can. */
const LAST = Date.UTC(9999, 11, 30);

const two = (figure: number) => String(figure).padStart(2, '0');

/** The ISO day of a moment (ms) where the reader is. */
export function localDay(moment: number): string {
  const date = new Date(Math.min(Math.max(moment, 0), LAST));
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Day and time of a moment (ms) where the reader is: 22 November 2026, 14:05. */
export function formatMoment(moment: number, locale: Locale): string {
  const date = new Date(Math.min(Math.max(moment, 0), LAST));
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return `${formatDay(localDay(moment), locale)}${locale === 'en' ? ', ' : ' '}${time}`;
}
