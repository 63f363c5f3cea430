import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { CheckingPage } from '@/components/resources/checking-page';
import { getBook } from '@/lib/content/book';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).pages.checking;
  return pageMetadata({ locale, path: routes.checking(locale), title, description });
}

export default async function Page({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return <CheckingPage {...{ locale }} claims={getBook().guidebook.claims} />;
}
