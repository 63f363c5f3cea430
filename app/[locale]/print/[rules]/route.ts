import { notFound } from 'next/navigation';
import { localeOf } from '@/app/params';
import { getBook } from '@/lib/content/book';
import { bookOrder } from '@/lib/guidebook/book-order';
import { pageRules, type NamedPage } from '@/lib/guidebook/page-rules';
import { writtenChapters } from '@/lib/guidebook/local';
import { fill, formatDay } from '@/lib/i18n/format';
import { locales, type Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';

export const dynamic = 'force-static';
export const dynamicParams = false;

type RulesParams = { params: Promise<{ locale: string; rules: string }> };

const pagesOf: Readonly<Record<string, (locale: Locale) => NamedPage[]>> = {
  'chapters.css': chapterPages,
  'book.css': bookPages,
};

export function generateStaticParams() {
  return locales.flatMap((locale) => Object.keys(pagesOf).map((rules) => ({ locale, rules })));
}

/** Style sheets of the printed pages: running titles and page numbers, which depend on the book. */
export async function GET(_request: Request, { params }: RulesParams): Promise<Response> {
  const locale = await localeOf(params);
  const pages = pagesOf[(await params).rules]?.(locale);
  if (!pages) notFound();
  const { version, updated } = getBook().guidebook;
  const edition = fill(getMessages(locale).site.version, {
    version,
    date: formatDay(updated, locale),
  });
  return new Response(pageRules(pages, edition), {
    // Not asked for again with each chapter; a new edition shows on paper after an hour at the latest.
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}

/** Each chapter printed by itself: numbered like any other page. */
function chapterPages(locale: Locale): NamedPage[] {
  return writtenChapters(getBook().guidebook).map(({ id, title }) => ({
    name: id,
    title: title[locale],
    folio: null,
  }));
}

/** The whole book: pages numbered within each chapter, so that its contents can name the first page of each. */
function bookPages(locale: Locale): NamedPage[] {
  const { book, pages } = getMessages(locale);
  const parts = bookOrder(getBook().guidebook);
  return [
    { name: 'cover', title: null, folio: null },
    { name: 'contents', title: book.contents, folio: '', roman: true },
    ...parts.flatMap(({ number, chapters }) => [
      { name: `part-${number}`, title: null, folio: null },
      ...chapters.map(({ number, chapter }) => ({
        name: `chapter-${number}`,
        title: `${number} ${chapter.title[locale]}`,
        folio: `${number}-`,
      })),
    ]),
    { name: 'glossary', title: pages.glossary.title, folio: 'A-' },
    { name: 'sources', title: pages.sources.references, folio: 'B-' },
  ];
}
