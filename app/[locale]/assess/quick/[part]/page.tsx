import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf } from '@/app/params';
import { quickGroups } from '@/components/assessment/question-groups';
import { QuestionPage } from '@/components/assessment/question-page';
import { quickRubric } from '@/lib/assessment/quick';
import { getBook } from '@/lib/content/book';
import type { Part } from '@/lib/guidebook/guidebook-schema';
import { quickParts } from '@/lib/guidebook/key-criteria';
import { rubricOf } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

type PartParams = { params: Promise<{ locale: string; part: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return quickParts(getBook().guidebook).map(({ id }) => ({ part: id }));
}

export async function generateMetadata({ params }: PartParams): Promise<Metadata> {
  const { locale, part } = await readPart(params);
  const { asking, overview } = getMessages(locale).assessment;
  const title = part.title[locale];
  return pageMetadata({
    locale,
    path: routes.quick(locale, part.id),
    title: `${title} · ${overview.quick}`,
    description: fill(asking.quickDescription, { title }),
  });
}

/** The key criteria of one part. */
export default async function QuickPage({ params }: PartParams) {
  const { locale, guidebook, part, parts, index } = await readPart(params);
  const { asking } = getMessages(locale).assessment;
  const neighbour = (to: Part | undefined) =>
    to ? { href: routes.quick(locale, to.id), title: to.title[locale] } : null;
  return (
    <QuestionPage
      locale={locale}
      place={fill(asking.quickPlace, { page: index + 1, pages: parts.length })}
      title={part.title[locale]}
      lead={part.summary[locale]}
      rubric={quickRubric(rubricOf(guidebook))}
      groups={quickGroups(guidebook, part, locale)}
      previous={neighbour(parts[index - 1])}
      next={neighbour(parts[index + 1])}
    />
  );
}

async function readPart(params: PartParams['params']) {
  const locale = await localeOf(params);
  const { part: id } = await params;
  const { guidebook } = getBook();
  const parts = quickParts(guidebook);
  const index = parts.findIndex((part) => part.id === id);
  const part = parts[index];
  if (!part) notFound();
  return { locale, guidebook, parts, part, index };
}
