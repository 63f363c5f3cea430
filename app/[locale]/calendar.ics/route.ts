import { localeOf, type LocaleParams } from '@/app/params';
import { getBook } from '@/lib/content/book';
import { calendarEntries } from '@/lib/guidebook/calendar';
import { icalendarText } from '@/lib/guidebook/icalendar';
import { fill, formatDay } from '@/lib/i18n/format';
import { locales } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The legal calendar for a calendar program, each date with its source and how far it was checked. */
export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params);
  const { guide, site } = getMessages(locale);
  const events = calendarEntries(getBook().guidebook).map((entry) => ({
    // The same in both languages: the other language's file replaces the words, it adds no second event.
    uid: `${entry.id}@groundwork`,
    day: entry.date,
    asOf: entry.asOf,
    summary: entry.words[locale],
    description: [
      entry.source.title,
      guide.certainty[entry.certainty],
      fill(guide.calendar.checked, { date: formatDay(entry.asOf, locale) }),
      site.notAdvice,
    ].join('\n'),
    url: entry.source.url,
  }));
  return new Response(icalendarText(`${site.name} · ${guide.calendar.title}`, events), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="groundwork-law-${locale}.ics"`,
    },
  });
}
