import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Glossary } from '@/components/pages/glossary';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { glossary } = getMessages(locale).pages;
  return pageMetadata({
    locale,
    path: routes.glossary(locale),
    title: glossary.title,
    description: glossary.description,
  });
}

export default async function GlossaryPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { glossary } = getMessages(locale).pages;
  const { guidebook } = getBook();
  return (
    <div className="page">
      <PageHead
        title={glossary.title}
        lead={fill(glossary.lead, { count: guidebook.glossary.length })}
      />
      <Glossary {...{ locale, guidebook }} />
    </div>
  );
}
