import { Link } from '@/components/ui/link';
import type { Chapter, Part } from '@/lib/guidebook/guidebook-schema';
import { readingMinutes } from '@/lib/guidebook/reading-time';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './chapter.module.css';
import { criteriaCount } from './criteria-count';
import { AnsweredCount } from './answered-count.client';

type ChapterHeadProps = {
  locale: Locale;
  part: Part;
  chapter: Chapter;
  /** From the frontmatter. */
  description: string;
  updated: string;
  /** Words or characters. */
  length: number;
  /** Ids of its active criteria. */
  criteria: readonly string[];
};

/** Title, description and the facts about a chapter. */
export function ChapterHead(props: ChapterHeadProps) {
  const { locale, part, chapter, description, updated, length, criteria } = props;
  const { guide } = getMessages(locale);
  const minutes = readingMinutes(length, locale);
  const count = criteriaCount(criteria.length, guide);
  return (
    <header className={styles.head}>
      <p className={styles.part}>
        <Link href={routes.guide(locale)}>{part.title[locale]}</Link>
      </p>
      <h1>{chapter.title[locale]}</h1>
      <p className={styles.description}>{description}</p>
      <p className={styles.facts}>
        <span>{fill(guide.minutes, { minutes })}</span>
        <AnsweredCount {...{ criteria, count }} words={guide.answered} />
        <span>{fill(guide.updated, { date: formatDay(updated, locale) })}</span>
        <Link href={routes.full(locale, chapter.id)}>{guide.assessThis}</Link>
      </p>
    </header>
  );
}
