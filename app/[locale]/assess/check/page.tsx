import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { CheckPage } from '@/components/assessment/check-page';
import { getBook } from '@/lib/content/book';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).assessment.check;
  return pageMetadata({ locale, path: routes.check(locale), title, description });
}

export default async function Page({ params }: LocaleParams) {
  return <CheckPage locale={await localeOf(params)} guidebook={getBook().guidebook} />;
}
