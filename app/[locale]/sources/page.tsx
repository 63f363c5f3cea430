import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { SourceContents } from '@/components/guide/source-contents';
import { SourceCorrections } from '@/components/guide/source-corrections';
import { SourceReferences } from '@/components/guide/source-references';
import { SeedsBySection, SourceSeeds } from '@/components/guide/source-seeds';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { citedBy } from '@/lib/content/cited-by';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).pages.sources;
  return pageMetadata({ locale, path: routes.sources(locale), title, description });
}

export default async function SourcesPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { sources } = getMessages(locale).pages;
  const book = getBook();
  const shared = { locale, guidebook: book.guidebook };
  return (
    <div className="page">
      <PageHead title={sources.title} lead={sources.lead} />
      <SourceContents {...shared} />
      <SourceReferences {...shared} uses={citedBy(book, locale)} />
      <SourceCorrections {...shared} />
      <SourceSeeds {...shared} />
      <SeedsBySection {...shared} />
    </div>
  );
}
