import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Choices } from '@/components/method/choices';
import { titlesOf } from '@/components/method/example';
import { Judgement } from '@/components/method/judgement';
import { Levels } from '@/components/method/levels';
import { OwnNumbers } from '@/components/method/own-numbers.client';
import { Steps } from '@/components/method/steps';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).method;
  return pageMetadata({ locale, path: routes.method(locale), title, description });
}

export default async function MethodPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { guidebook } = getBook();
  const { method } = getMessages(locale);
  return (
    <div className="page">
      <PageHead title={method.title} lead={method.lead} />
      <Levels locale={locale} />
      <OwnNumbers locale={locale} titles={titlesOf(guidebook, locale)} words={method.numbers}>
        <Steps {...{ locale, guidebook }} />
      </OwnNumbers>
      <Choices {...{ locale, guidebook }} />
      <Judgement locale={locale} />
    </div>
  );
}
