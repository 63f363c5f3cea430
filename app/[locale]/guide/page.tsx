import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Contents } from '@/components/guide/contents';
import styles from '@/components/guide/contents.module.css';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { writtenChapters } from '@/lib/guidebook/local';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { guide } = getMessages(locale);
  const description = fill(guide.description, chapterCounts());
  return pageMetadata({ locale, path: routes.guide(locale), title: guide.title, description });
}

export default async function ContentsPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { book, guide } = getMessages(locale);
  const { guidebook, chapters } = getBook();
  const briefs = Object.fromEntries(
    Object.entries(chapters).map(([id, { [locale]: prose }]) => [
      id,
      { description: prose.frontmatter.description, length: prose.length },
    ]),
  );
  const counts = chapterCounts();
  return (
    <div className="page">
      <PageHead title={guide.title} lead={guide.lead}>
        {counts.written < counts.chapters && (
          <p className={styles.count}>
            {fill(guide.chapters, { ...counts, total: counts.chapters })}
          </p>
        )}
        {/* A plain link: that page is long, and comes without scripts. */}
        <p className={`${styles.count} no-print`}>
          <a href={routes.print(locale)}>{book.print}</a>
        </p>
      </PageHead>
      <Contents {...{ locale, guidebook, briefs }} />
    </div>
  );
}

function chapterCounts() {
  const { guidebook } = getBook();
  const chapters = guidebook.parts.flatMap((part) => part.chapters).length;
  return { chapters, written: writtenChapters(guidebook).length };
}
