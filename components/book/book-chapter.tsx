import type { ReactNode } from 'react';
import type { NumberedChapter } from '@/lib/guidebook/book-order';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './book.module.css';

type BookChapterProps = NumberedChapter & {
  locale: Locale;
  description: string;
  updated: string;
  children: ReactNode;
};

/** A chapter among the others, beginning on a page of its own. */
export function BookChapter(props: BookChapterProps) {
  const { locale, number, chapter, description, updated, children } = props;
  const { book, guide } = getMessages(locale);
  return (
    <article
      className={styles.chapter}
      data-page={`chapter-${number}`}
      aria-labelledby={chapter.id}
    >
      <header>
        <h2 id={chapter.id}>
          <small>{fill(book.chapter, { number })}</small>
          {chapter.title[locale]}
        </h2>
        <p className={styles.description}>{description}</p>
        <p className="quiet">{fill(guide.updated, { date: formatDay(updated, locale) })}</p>
      </header>
      {children}
    </article>
  );
}
