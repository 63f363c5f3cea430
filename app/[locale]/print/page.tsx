import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { inTheBook } from '@/app/prose-setting';
import { renderProse } from '@/app/render-prose';
import { Appendix } from '@/components/book/appendix';
import { BookChapter } from '@/components/book/book-chapter';
import { BookContents } from '@/components/book/book-contents';
import styles from '@/components/book/book.module.css';
import { Cover } from '@/components/book/cover';
import { PartPage } from '@/components/book/part-page';
import { FurtherReading } from '@/components/guide/further-reading';
import { ReferenceList } from '@/components/guide/reference-list';
import { Glossary } from '@/components/pages/glossary';
import { bookId, bookRoutes } from '@/lib/book-routes';
import { getBook } from '@/lib/content/book';
import { citedBy } from '@/lib/content/cited-by';
import { bookOrder, type NumberedChapter } from '@/lib/guidebook/book-order';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

/** The chapters are what search engines should find: this page is the same text once more. */
export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).book;
  return {
    ...pageMetadata({ locale, path: routes.guide(locale), title, description }),
    robots: { index: false },
  };
}

export default async function BookPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { book: words, pages } = getMessages(locale);
  const book = getBook();
  const { guidebook } = book;
  const shared = { locale, guidebook };
  const parts = bookOrder(guidebook);
  return (
    <div className="page">
      <link rel="stylesheet" media="print" href={routes.pageRules(locale, 'book')} />
      <p className={styles.howTo}>
        {words.howTo} <a href={routes.guide(locale)}>{words.toGuide}</a>
      </p>
      <Cover {...shared} />
      <BookContents {...{ locale, parts }} />
      {parts.map((part) => (
        <div key={part.part.id}>
          <PartPage {...{ locale, ...part }} />
          {part.chapters.map((chapter) => (
            <ChapterInBook key={chapter.number} {...{ locale, ...chapter }} />
          ))}
        </div>
      ))}
      <Appendix
        {...{ locale, ...pages.glossary }}
        id="glossary"
        letter="A"
        lead={fill(pages.glossary.lead, { count: guidebook.glossary.length })}
      >
        <Glossary {...shared} at={bookRoutes} idOf={(id) => bookId('glossary', id)} />
      </Appendix>
      <Appendix
        {...{ locale }}
        id="sources"
        letter="B"
        title={pages.sources.references}
        lead={fill(pages.sources.referencesLead, { count: guidebook.sources.references.length })}
      >
        <ReferenceList
          {...shared}
          uses={citedBy(book, locale)}
          level={2}
          at={bookRoutes}
          idOf={(id) => bookId('sources', id)}
        />
      </Appendix>
    </div>
  );
}

async function ChapterInBook({ locale, number, chapter }: NumberedChapter & { locale: Locale }) {
  const { guidebook, chapters } = getBook();
  const prose = chapters[chapter.id]?.[locale];
  if (!prose) return null;
  const { description, updated, reading } = prose.frontmatter;
  const setting = inTheBook(guidebook, locale, chapter.id);
  return (
    <BookChapter {...{ locale, number, chapter, description, updated }}>
      {await renderProse(guidebook, chapter, prose, setting)}
      <FurtherReading
        {...{ locale, reading }}
        references={guidebook.sources.references}
        id={setting.idOf('further-reading')}
        level={3}
      />
    </BookChapter>
  );
}
