import './styles/index.css';
import type { Metadata } from 'next';
import { NotFound } from '@/components/pages/not-found';
import { languageScript } from '@/components/pages/not-found-language';
import styles from '@/components/pages/not-found.module.css';
import { Logo } from '@/components/ui/logo';
import { themeScript } from '@/components/ui/theme';

export const metadata: Metadata = {
  title: '404 · Groundwork 奠基',
  description: 'There is no such page. 没有这个页面。',
};

/** Served with status 404 for every address that no route knows. */
export default function GlobalNotFound() {
  return (
    // The scripts mark this element before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: `${themeScript};${languageScript}` }} />
      </head>
      <body>
        <header className={styles.top}>
          <div className="page">
            <p className={styles.brand}>
              <Logo />
              Groundwork <span lang="zh-Hans">奠基</span>
            </p>
          </div>
        </header>
        <NotFound />
      </body>
    </html>
  );
}
