import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { writtenChapters } from '@/lib/guidebook/local';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './home.module.css';

type HeroProps = { locale: Locale; guidebook: Guidebook; drawing: ReactNode; resume: ReactNode };

/** What this is, and two ways to begin. */
export function Hero({ locale, guidebook, drawing, resume }: HeroProps) {
  const { home } = getMessages(locale);
  const [first] = writtenChapters(guidebook);
  const chapters = guidebook.parts.flatMap((part) => part.chapters).length;
  const keys = Object.values(guidebook.criteria)
    .flat()
    .filter(({ key, status }) => key && status !== 'retired').length;
  return (
    <div className={styles.hero}>
      <div className={styles.opening}>
        <h1>{home.title}</h1>
        <p className={styles.lead}>{fill(home.lead, { chapters })}</p>
        {resume}
        <ul role="list" className={styles.starts}>
          {first && (
            <li>
              <Link className="button button-main" href={routes.chapter(locale, first.id)}>
                {home.read}
              </Link>
              <small>{fill(home.readNote, { title: first.title[locale] })}</small>
            </li>
          )}
          <li>
            <Link className="button" href={routes.profile(locale)}>
              {home.quick}
            </Link>
            <small>{fill(home.quickNote, { count: keys })}</small>
          </li>
        </ul>
        <p className="quiet">
          {home.private} <Link href={routes.privacy(locale)}>{home.privateMore}</Link>
        </p>
      </div>
      {drawing}
    </div>
  );
}
