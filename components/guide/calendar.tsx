import { calendarOf, type CalendarEntry } from '@/lib/guidebook/calendar';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './calendar.module.css';

type CalendarProps = {
  locale: Locale;
  guidebook: Guidebook;
  /** Of its headings. */
  level: 3 | 4;
};

/** From which day what applies to whom: first what comes, then what holds already. */
export function Calendar({ locale, guidebook, level }: CalendarProps) {
  const Tag = `h${level}` as const;
  const words = getMessages(locale).guide.calendar;
  const { past, next, later } = calendarOf(guidebook);
  return (
    <div className={styles.calendar}>
      <p className={styles.small}>
        {fill(words.lead, { date: formatDay(guidebook.updated, locale) })}
      </p>
      <p className="no-print">
        <a href={routes.calendar(locale)} download>
          {words.download}
        </a>
      </p>
      <Tag>{words.next}</Tag>
      {next.length > 0 ? <Entries {...{ locale }} entries={next} /> : <p>{words.nothing}</p>}
      {later.length > 0 && (
        <>
          <Tag>{words.later}</Tag>
          <Entries {...{ locale }} entries={later} />
        </>
      )}
      {past.length > 0 && (
        <details className={styles.past} data-print="open">
          <summary>
            <Tag>
              {words.past} ({past.length})
            </Tag>
          </summary>
          <Entries {...{ locale }} entries={past} />
        </details>
      )}
    </div>
  );
}

type EntriesProps = { locale: Locale; entries: readonly CalendarEntry[] };

function Entries({ locale, entries }: EntriesProps) {
  return (
    <ul role="list" className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.date}>{formatDay(entry.date, locale)}</time>
          <Entry {...{ locale, entry }} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ locale, entry }: { locale: Locale; entry: CalendarEntry }) {
  const { guide } = getMessages(locale);
  const { words, source, certainty, asOf } = entry;
  const link = (
    <a href={source.url} rel="external noreferrer">
      {source.title}
    </a>
  );
  // A law that is known by its name alone is the link itself.
  const isNamed = words.en === (source.titleIn?.en ?? source.title);
  return (
    <div>
      <p>{isNamed ? link : words[locale]}</p>
      <p className={styles.small}>
        {isNamed ? source.by : link} · {guide.certainty[certainty]} ·{' '}
        {fill(guide.calendar.checked, { date: formatDay(asOf, locale) })}
      </p>
    </div>
  );
}
