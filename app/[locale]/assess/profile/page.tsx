import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { ProfilePage } from '@/components/assessment/profile-page';
import { getBook } from '@/lib/content/book';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).assessment.profile;
  return pageMetadata({ locale, path: routes.profile(locale), title, description });
}

export default async function Page({ params }: LocaleParams) {
  return <ProfilePage locale={await localeOf(params)} guidebook={getBook().guidebook} />;
}
