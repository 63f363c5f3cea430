import type { Metadata } from 'next';
import { liveWordsOf } from '@/app/live-parts';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Labs } from '@/components/pages/labs';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { livePlaces } from '@/lib/content/live-places';
import { writtenChapters } from '@/lib/guidebook/local';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).pages.labs;
  return pageMetadata({ locale, path: routes.labs(locale), title, description });
}

export default async function LabsPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { labs } = getMessages(locale).pages;
  const { guidebook, chapters } = getBook();
  const order = writtenChapters(guidebook).map(({ id }) => id);
  const parts = livePlaces(chapters, order).flatMap((place) => {
    const words = liveWordsOf(place.id);
    return words ? [{ ...place, ...words[locale] }] : [];
  });
  return (
    <div className="page">
      <PageHead title={labs.title} lead={fill(labs.lead, { count: parts.length })} />
      <Labs {...{ locale, guidebook, parts }} />
    </div>
  );
}
