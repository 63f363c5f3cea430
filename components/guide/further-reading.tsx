import type { Reference } from '@/lib/guidebook/reference-schema';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './chapter.module.css';
import { ReferenceLine } from './section-sources';

type FurtherReadingProps = {
  locale: Locale;
  reading: readonly { ref: string; why: string }[];
  references: readonly Reference[];
};

/** Primary works worth the reader's time, each with its reason. */
export function FurtherReading({ locale, reading, references }: FurtherReadingProps) {
  const { guide } = getMessages(locale);
  return (
    <section aria-labelledby="further-reading" className={styles.reading}>
      <h2 id="further-reading">{guide.reading}</h2>
      <ul>
        {reading.map(({ ref, why }) => {
          const reference = references.find(({ id }) => id === ref);
          return (
            reference && (
              <li key={ref}>
                <ReferenceLine reference={reference} locale={locale} messages={guide} />
                <br />
                {why}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
