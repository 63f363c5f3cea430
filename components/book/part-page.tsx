import { bookRoutes } from '@/lib/book-routes';
import type { NumberedPart } from '@/lib/guidebook/book-order';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './book.module.css';

/** The page that opens a part: what it is about and its chapters. */
export function PartPage({ locale, number, part, chapters }: NumberedPart & { locale: Locale }) {
  const { guide } = getMessages(locale);
  return (
    <header className={styles.part} data-page={`part-${number}`}>
      <h1 id={part.id}>
        <small>{fill(guide.part, { number })}</small>
        {part.title[locale]}
      </h1>
      <p>{part.summary[locale]}</p>
      <ol role="list">
        {chapters.map(({ number, chapter }) => (
          <li key={chapter.id}>
            <a href={bookRoutes.chapter(locale, chapter.id)}>
              {number}&ensp;{chapter.title[locale]}
            </a>
          </li>
        ))}
      </ol>
    </header>
  );
}
