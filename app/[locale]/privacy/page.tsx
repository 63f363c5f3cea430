import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Statement } from '@/components/pages/statement';
import { Link } from '@/components/ui/link';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).pages.privacy;
  return pageMetadata({ locale, path: routes.privacy(locale), title, description });
}

export default async function PrivacyPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { pages, site } = getMessages(locale);
  return (
    <Statement words={pages.privacy}>
      <p className="actions">
        <Link className="button" href={routes.work(locale)}>
          {site.work}
        </Link>
      </p>
    </Statement>
  );
}
