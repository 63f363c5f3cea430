import type { Reference } from '@/lib/guidebook/reference-schema';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './chapter.module.css';
import { ReferenceLine } from './section-sources';

type FurtherReadingProps = {
  locale: Locale;
  reading: readonly { ref: string; why: string }[];
  references: readonly Reference[];
  /** Of its heading. */
  id?: string;
  level?: 2 | 3;
};

/** Primary works worth the reader's time, each with its reason. */
export function FurtherReading({
  locale,
  reading,
  references,
  id = 'further-reading',
  level = 2,
}: FurtherReadingProps) {
  const { guide } = getMessages(locale);
  const Tag = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={styles.reading}>
      <Tag id={id}>{guide.reading}</Tag>
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
