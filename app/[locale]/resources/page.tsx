import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { ResourcesPage } from '@/components/resources/resources-page';
import { getBook } from '@/lib/content/book';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).pages.resources;
  return pageMetadata({ locale, path: routes.resources(locale), title, description });
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return <ResourcesPage {...{ locale }} guidebook={getBook().guidebook} />;
}
