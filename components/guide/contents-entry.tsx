import { Link } from '@/components/ui/link';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Chapter } from '@/lib/guidebook/guidebook-schema';
import { readingMinutes } from '@/lib/guidebook/reading-time';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { AnsweredCount } from './answered-count.client';
import type { ChapterBrief } from './contents';
import styles from './contents.module.css';
import { criteriaCount } from './criteria-count';

type EntryProps = { locale: Locale; guidebook: Guidebook; chapter: Chapter; brief: ChapterBrief };

/** A written chapter: what it is about, how long it takes, how far the founder has come. */
export function ContentsEntry({ locale, guidebook, chapter, brief }: EntryProps) {
  const { guide } = getMessages(locale);
  const criteria = (guidebook.criteria[chapter.id] ?? [])
    .filter(({ status }) => status !== 'retired')
    .map(({ id }) => id);
  return (
    <>
      <h3>
        <Link href={routes.chapter(locale, chapter.id)}>{chapter.title[locale]}</Link>
      </h3>
      <p>{brief.description}</p>
      <p className={styles.facts}>
        <span>{fill(guide.minutes, { minutes: readingMinutes(brief.length, locale) })}</span>
        <AnsweredCount
          criteria={criteria}
          count={criteriaCount(criteria.length, guide)}
          words={guide.answered}
          bar={guide.progress}
        />
      </p>
      <details className={styles.sections}>
        <summary>
          {guide.sectionsOf}
          <span className="visually-hidden">: {chapter.title[locale]}</span>
        </summary>
        <ul role="list">
          {chapter.sections.map(({ id, title }) => (
            <li key={id}>
              <Link href={routes.chapter(locale, chapter.id, id)}>{title[locale]}</Link>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** A chapter that is not written yet: named, and leading nowhere. */
export function PlannedEntry({ locale, chapter }: { locale: Locale; chapter: Chapter }) {
  const { guide } = getMessages(locale);
  return (
    <>
      <h3 className={styles.absent}>
        {chapter.title[locale]} <small className={styles.mark}>{guide.planned}</small>
      </h3>
      <p className={styles.topics}>
        {chapter.sections.map(({ title }) => title[locale]).join(' · ')}
      </p>
    </>
  );
}
