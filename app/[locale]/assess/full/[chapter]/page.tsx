import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf } from '@/app/params';
import { fullGroups } from '@/components/assessment/question-groups';
import { QuestionPage } from '@/components/assessment/question-page';
import { getBook } from '@/lib/content/book';
import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import { writtenChapters } from '@/lib/guidebook/local';
import { rubricOf } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

type ChapterParams = { params: Promise<{ locale: string; chapter: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return writtenChapters(getBook().guidebook).map(({ id }) => ({ chapter: id }));
}

export async function generateMetadata({ params }: ChapterParams): Promise<Metadata> {
  const { locale, chapter } = await readChapter(params);
  const { asking, overview } = getMessages(locale).assessment;
  const title = chapter.title[locale];
  return pageMetadata({
    locale,
    path: routes.full(locale, chapter.id),
    title: `${title} · ${overview.full}`,
    description: fill(asking.fullDescription, { title }),
  });
}

/** All criteria of one chapter. */
export default async function FullPage({ params }: ChapterParams) {
  const { locale, guidebook, chapter, chapters, index } = await readChapter(params);
  const { asking } = getMessages(locale).assessment;
  const neighbour = (to: Chapter | undefined) =>
    to ? { href: routes.full(locale, to.id), title: to.title[locale] } : null;
  return (
    <QuestionPage
      locale={locale}
      place={fill(asking.fullPlace, { page: index + 1, pages: chapters.length })}
      title={chapter.title[locale]}
      beside={{ href: routes.chapter(locale, chapter.id), title: asking.read }}
      rubric={rubricOf(guidebook)}
      groups={fullGroups(guidebook, chapter, locale)}
      previous={neighbour(chapters[index - 1])}
      next={neighbour(chapters[index + 1])}
    />
  );
}

async function readChapter(params: ChapterParams['params']) {
  const locale = await localeOf(params);
  const { chapter: id } = await params;
  const { guidebook } = getBook();
  const chapters = writtenChapters(guidebook);
  const index = chapters.findIndex((chapter) => chapter.id === id);
  const chapter = chapters[index];
  if (!chapter) notFound();
  return { locale, guidebook, chapters, chapter, index };
}
