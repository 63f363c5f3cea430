import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf } from '@/app/params';
import { onItsPage } from '@/app/prose-setting';
import { renderProse } from '@/app/render-prose';
import { ChapterHead } from '@/components/guide/chapter-head';
import { ChapterSide } from '@/components/guide/chapter-side';
import { ChapterPager } from '@/components/guide/chapter-pager';
import { FurtherReading } from '@/components/guide/further-reading';
import styles from '@/components/guide/chapter.module.css';
import { getBook } from '@/lib/content/book';
import { findChapter, localCriteria, writtenChapters } from '@/lib/guidebook/local';
import { routes } from '@/lib/routes';

type ChapterParams = { params: Promise<{ locale: string; chapter: string }> };

export function generateStaticParams() {
  return writtenChapters(getBook().guidebook).map(({ id }) => ({ chapter: id }));
}

export async function generateMetadata({ params }: ChapterParams): Promise<Metadata> {
  const { locale, prose, chapter } = await readChapter(params);
  return pageMetadata({
    locale,
    path: routes.chapter(locale, chapter.id),
    title: chapter.title[locale],
    description: prose.frontmatter.description,
  });
}

export default async function ChapterPage({ params }: ChapterParams) {
  const { locale, guidebook, part, chapter, prose } = await readChapter(params);
  const { description, updated, reading } = prose.frontmatter;
  const criteria = localCriteria(guidebook, chapter.id, locale).map(({ id }) => id);
  const { references } = guidebook.sources;
  return (
    <div className={`page ${styles.layout}`} data-page={chapter.id}>
      <link rel="stylesheet" media="print" href={routes.pageRules(locale, 'chapters')} />
      <ChapterHead
        {...{ locale, part, chapter, description, updated, criteria }}
        length={prose.length}
      />
      <ChapterSide {...{ locale, guidebook, part, chapter }} />
      <article>
        {await renderProse(guidebook, chapter, prose, onItsPage(guidebook, locale))}
        <FurtherReading {...{ locale, reading, references }} />
        <ChapterPager {...{ locale, guidebook, chapter }} />
      </article>
    </div>
  );
}

async function readChapter(params: ChapterParams['params']) {
  const locale = await localeOf(params);
  const { guidebook, chapters } = getBook();
  const { chapter: id } = await params;
  const found = findChapter(guidebook, id);
  const prose = chapters[id]?.[locale];
  if (!found || !prose) notFound();
  return { locale, guidebook, prose, ...found };
}
