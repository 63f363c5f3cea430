import { Link } from '@/components/ui/link';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import { writtenChapters } from '@/lib/guidebook/local';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './chapter.module.css';

type ChapterPagerProps = { locale: Locale; guidebook: Guidebook; chapter: Chapter };

/** The chapters before and after this one, among those that are written. */
export function ChapterPager({ locale, guidebook, chapter }: ChapterPagerProps) {
  const { guide } = getMessages(locale);
  const chapters = writtenChapters(guidebook);
  const place = chapters.findIndex(({ id }) => id === chapter.id);
  const [previous, next] = [chapters[place - 1], chapters[place + 1]];
  return (
    <nav className={styles.pager} aria-label={`${guide.previous} · ${guide.next}`}>
      {previous && (
        <Link rel="prev" href={routes.chapter(locale, previous.id)}>
          <small>{guide.previous}</small>
          {previous.title[locale]}
        </Link>
      )}
      {next && (
        <Link rel="next" href={routes.chapter(locale, next.id)}>
          <small>{guide.next}</small>
          {next.title[locale]}
        </Link>
      )}
    </nav>
  );
}
