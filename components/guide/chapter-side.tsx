import { Link } from '@/components/ui/link';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Chapter, Part } from '@/lib/guidebook/guidebook-schema';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { ChapterOutline } from './chapter-outline.client';
import styles from './chapter.module.css';

type ChapterSideProps = { locale: Locale; guidebook: Guidebook; part: Part; chapter: Chapter };

/** Beside a chapter: its own sections, and the other chapters of its part. */
export function ChapterSide({ locale, guidebook, part, chapter }: ChapterSideProps) {
  const { guide } = getMessages(locale);
  const sections = chapter.sections.map(({ id, title }) => ({ id, title: title[locale] }));
  return (
    <div className={styles.outline}>
      <ChapterOutline title={guide.inThisChapter} sections={sections} />
      <nav aria-labelledby="part-list" className={styles.partList}>
        <h2 id="part-list">{guide.inThisPart}</h2>
        <ul role="list">
          {part.chapters.map(({ id, title }) => (
            <li key={id}>
              {Object.hasOwn(guidebook.criteria, id) ? (
                <Link
                  href={routes.chapter(locale, id)}
                  aria-current={id === chapter.id ? 'page' : undefined}
                >
                  {title[locale]}
                </Link>
              ) : (
                <p className={styles.planned}>
                  {title[locale]} ({guide.planned})
                </p>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
