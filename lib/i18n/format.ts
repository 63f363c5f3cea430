import type { Locale } from './locale';

/** Fills `{name}` in a message. A name without a value stays visible, so that the fault is seen. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** An ISO day in the reader's language, without any time zone: 22 November 2026, 2026 年 11 月 22 日. */
export function formatDay(day: string, locale: Locale): string {
  if (locale === 'zh') return `${formatMonth(day, locale)} ${Number(day.slice(8, 10))} 日`;
  return englishDay.format(new Date(day));
}

/** Month and year: Nov 2026, 2026 年 11 月. */
export function formatMonth(day: string, locale: Locale): string {
  // Intl sets no space between figures and Han characters; the book does.
  if (locale === 'zh') return `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月`;
  return englishMonth.format(new Date(day));
}

const englishDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const englishMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
