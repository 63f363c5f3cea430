import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Explanation } from '@/components/home/explanation';
import { GroundworkDrawing } from '@/components/home/groundwork-drawing.client';
import { Hero } from '@/components/home/hero';
import { Parts } from '@/components/home/parts';
import { Resume } from '@/components/home/resume.client';
import { wallOf } from '@/components/home/wall';
import { getBook } from '@/lib/content/book';
import { twoLines } from '@/lib/i18n/two-lines';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { description } = getMessages(locale).site;
  return pageMetadata({ locale, path: routes.home(locale), title: null, description });
}

export default async function HomePage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { guidebook } = getBook();
  const { home } = getMessages(locale);
  const wall = wallOf(guidebook, locale);
  const labels = guidebook.parts.map(({ title }) => twoLines(title[locale]));
  return (
    <div className="page">
      <Hero
        {...{ locale, guidebook }}
        drawing={<GroundworkDrawing {...{ wall, labels }} words={home.drawing} />}
        resume={<Resume {...{ wall, locale }} words={home.resume} />}
      />
      <Explanation locale={locale} />
      <Parts {...{ locale, guidebook }} />
    </div>
  );
}
