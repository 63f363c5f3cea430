import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { Calendar } from './calendar';
import styles from './sources.module.css';

/** The legal calendar among the sources: the dates that facts of law and deadlines carry. */
export function SourceCalendar({ locale, guidebook }: { locale: Locale; guidebook: Guidebook }) {
  return (
    <section className={styles.block} aria-labelledby="calendar">
      <h2 id="calendar">{getMessages(locale).guide.calendar.title}</h2>
      <Calendar {...{ locale, guidebook }} />
    </section>
  );
}
