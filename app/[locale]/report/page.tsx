import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { CohortLine } from '@/components/cohort/join/cohort-line.client';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { getMessages } from '@/lib/i18n/messages';
import { outlineOf } from '@/lib/report/texts';
import { routes } from '@/lib/routes';
import { ReportWithWorksheets } from './report-with-worksheets.client';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).report;
  return pageMetadata({ locale, path: routes.report(locale), title, description });
}

export default async function ReportPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { report, work, join } = getMessages(locale);
  const outline = outlineOf(getBook().guidebook, locale);
  return (
    <div className="page">
      <PageHead title={report.title} lead={<span className="no-print">{report.lead}</span>} />
      <noscript>
        <p>{report.noScript}</p>
      </noscript>
      <CohortLine locale={locale} words={join.line} />
      <ReportWithWorksheets {...{ locale, outline }} words={report} linkWords={work.openedLink} />
    </div>
  );
}
