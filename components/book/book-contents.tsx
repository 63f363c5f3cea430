import type { ReactNode } from 'react';
import { bookRoutes } from '@/lib/book-routes';
import type { NumberedPart } from '@/lib/guidebook/book-order';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './book.module.css';

type BookContentsProps = { locale: Locale; parts: readonly NumberedPart[] };

/**
 * Parts, chapters and their sections. Browsers cannot tell on which page a heading lands, but pages
 * are numbered within each chapter, so its first page is known.
 */
export function BookContents({ locale, parts }: BookContentsProps) {
  const { book, guide, pages } = getMessages(locale);
  return (
    <nav className={styles.contents} data-page="contents" aria-labelledby="contents">
      <h1 id="contents">{book.contents}</h1>
      <p className={styles.numbering}>{book.numbering}</p>
      {parts.map(({ number, part, chapters }) => (
        <section key={part.id} aria-labelledby={`contents-${part.id}`}>
          <h2 id={`contents-${part.id}`}>
            <small>{fill(guide.part, { number })}</small> {part.title[locale]}
          </h2>
          <ol role="list">
            {chapters.map(({ number, chapter }) => (
              <li key={chapter.id}>
                <Line href={bookRoutes.chapter(locale, chapter.id)} page={`${number}-1`}>
                  {number}&ensp;{chapter.title[locale]}
                </Line>
                <p>{chapter.sections.map(({ title }) => title[locale]).join(' · ')}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <ol role="list">
        <li>
          <Line href={bookRoutes.glossary(locale)} page="A-1">
            A&ensp;{pages.glossary.title}
          </Line>
        </li>
        <li>
          <Line href={bookRoutes.sources(locale)} page="B-1">
            B&ensp;{pages.sources.references}
          </Line>
        </li>
      </ol>
    </nav>
  );
}

function Line({ href, page, children }: { href: string; page: string; children: ReactNode }) {
  return (
    <a href={href} className={styles.line}>
      <span>{children}</span>
      <span className={styles.page}>{page}</span>
    </a>
  );
}
