import '../styles/index.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SessionProvider } from '@/components/session/session.client';
import { Trouble } from '@/components/session/trouble.client';
import { Shell } from '@/components/ui/shell';
import { themeScript } from '@/components/ui/theme';
import { getBook } from '@/lib/content/book';
import { languageTag, locales } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { siteUrl } from '@/lib/site-url';
import { localeOf, type LocaleParams } from '../params';

export const dynamicParams = false;
export const metadata: Metadata = { metadataBase: new URL(siteUrl) };
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f5' },
    { media: '(prefers-color-scheme: dark)', color: '#171612' },
  ],
};

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function RootLayout({
  params,
  children,
}: LocaleParams & { children: ReactNode }) {
  const locale = await localeOf(params);
  const { guidebook } = getBook();
  return (
    // The theme script marks this element before React sees it.
    <html lang={languageTag[locale]} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <SessionProvider guidebookVersion={guidebook.version}>
          <Trouble locale={locale} short={getMessages(locale).work.trouble.short} />
          <Shell locale={locale} version={guidebook.version} updated={guidebook.updated}>
            {children}
          </Shell>
        </SessionProvider>
      </body>
    </html>
  );
}
