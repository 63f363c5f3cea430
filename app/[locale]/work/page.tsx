import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { CohortLine } from '@/components/cohort/join/cohort-line.client';
import { PageHead } from '@/components/ui/page-head';
import { Carries } from '@/components/work/carries';
import { Kept } from '@/components/work/kept.client';
import { Open } from '@/components/work/open.client';
import { Rescued } from '@/components/work/rescued.client';
import { Save } from '@/components/work/save.client';
import { Share } from '@/components/work/share.client';
import { SharedComputer } from '@/components/work/shared-computer.client';
import { Snapshots } from '@/components/work/snapshots.client';
import { Wipe } from '@/components/work/wipe.client';
import { WorkSection } from '@/components/work/work-section';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).work;
  return pageMetadata({ locale, path: routes.work(locale), title, description });
}

export default async function WorkPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { work, join } = getMessages(locale);
  const { kept, file, link, snapshots, shared, wipe, loading } = work;
  return (
    <div className="page">
      <PageHead title={work.title} lead={work.lead}>
        <noscript>
          <p>{work.noScript}</p>
        </noscript>
        <CohortLine locale={locale} words={join.line} />
      </PageHead>
      <Rescued words={work} />
      <WorkSection id="kept" title={kept.title}>
        <Kept locale={locale} words={{ ...kept, loading }} />
      </WorkSection>
      <WorkSection id="file" title={file.title} intro={file.intro}>
        <Save words={file} />
        <Open locale={locale} words={work} />
      </WorkSection>
      <WorkSection id="link" title={link.title} intro={link.intro}>
        <Carries words={link} />
        <Share locale={locale} words={link} />
      </WorkSection>
      <WorkSection id="snapshots" title={snapshots.title} intro={snapshots.intro}>
        <Snapshots locale={locale} words={work} />
      </WorkSection>
      <WorkSection id="shared" title={shared.title} intro={shared.intro}>
        <SharedComputer words={work} />
      </WorkSection>
      <WorkSection id="wipe" title={wipe.title} intro={wipe.intro}>
        <Wipe words={work} />
      </WorkSection>
    </div>
  );
}
