import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { onItsPage } from '@/app/prose-setting';
import { renderProse } from '@/app/render-prose';
import { FaqContents } from '@/components/faq/faq-contents';
import { GoesDeeper } from '@/components/faq/goes-deeper';
import { GroupHeading } from '@/components/faq/group-heading';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { faqChapter } from '@/lib/guidebook/faq';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  return pageMetadata({
    locale,
    path: routes.faq(locale),
    title: getMessages(locale).pages.faq.title,
    description: getBook().answers[locale].frontmatter.description,
  });
}

export default async function FaqPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { faq } = getMessages(locale).pages;
  const { guidebook, answers } = getBook();
  const questions = faqChapter(guidebook);
  const shared = { locale, guidebook };
  return (
    <div className="page">
      <PageHead title={faq.title} lead={fill(faq.lead, { count: questions.sections.length })} />
      <FaqContents {...shared} />
      {await renderProse(guidebook, questions, answers[locale], {
        ...onItsPage(guidebook, locale),
        folder: 'faq',
        level: 3,
        sourcesTitle: faq.sources,
        before: (question) => <GroupHeading {...shared} question={question} />,
        beside: (question, sources) => (
          <GoesDeeper {...shared} {...{ question }}>
            {sources}
          </GoesDeeper>
        ),
      })}
    </div>
  );
}
