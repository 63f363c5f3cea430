import type { ReadingRoutes } from '@/lib/book-routes';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { findChapter } from '@/lib/guidebook/local';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { SectionLink } from './section-link';
import styles from './sources.module.css';

/** Where something is used; `section` null: in the chapter's opening or further reading. */
export type Use = { chapter: string; section: string | null };
type UsedInProps = {
  locale: Locale;
  guidebook: Guidebook;
  uses: readonly Use[];
  at: ReadingRoutes;
};

/** "Used in Team (roles, founding); Law (the EU)": the sections behind their chapters. */
export function UsedIn({ locale, guidebook, uses, at }: UsedInProps) {
  const { sources } = getMessages(locale).pages;
  const zh = locale === 'zh';
  const chapters = [...new Set(uses.map(({ chapter }) => chapter))];
  if (chapters.length === 0) return null;
  return (
    <p className={styles.uses}>
      {sources.usedIn}
      {chapters.map((id, index) => {
        const sections = uses.filter(({ chapter, section }) => chapter === id && section !== null);
        const shared = { locale, guidebook, at, chapter: id };
        return (
          <span key={id}>
            {index > 0 && (zh ? '；' : '; ')}
            {sections.length === 0 && <SectionLink {...shared} section={null} />}
            {sections.length > 0 && findChapter(guidebook, id)?.chapter.title[locale]}
            {sections.map(({ section }, place) => (
              <span key={section}>
                {place > 0 ? (zh ? '、' : ', ') : zh ? '（' : ' ('}
                <SectionLink {...shared} {...{ section }} isShort />
              </span>
            ))}
            {sections.length > 0 && (zh ? '）' : ')')}
          </span>
        );
      })}
    </p>
  );
}
