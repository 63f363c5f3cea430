import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Part } from '@/lib/guidebook/guidebook-schema';
import type { Locale } from '@/lib/i18n/locale';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/messages';
import { ContentsEntry, PlannedEntry } from './contents-entry';
import styles from './contents.module.css';

/** What the contents show of a written chapter's prose in one language. */
export type ChapterBrief = { description: string; /** Words or characters. */ length: number };
type ContentsProps = {
  locale: Locale;
  guidebook: Guidebook;
  /** By chapter id; a planned chapter has none. */
  briefs: Readonly<Record<string, ChapterBrief>>;
};

/** Every part and chapter of the book, in order. */
export function Contents({ locale, guidebook, briefs }: ContentsProps) {
  return guidebook.parts.map((part, index) => (
    <section key={part.id} className={styles.part} aria-labelledby={part.id}>
      <PartHead {...{ locale, part }} number={index + 1} />
      <ol role="list">
        {part.chapters.map((chapter) => {
          const brief = briefs[chapter.id];
          return (
            <li key={chapter.id} className={styles.entry}>
              {brief ? (
                <ContentsEntry {...{ locale, guidebook, chapter, brief }} />
              ) : (
                <PlannedEntry {...{ locale, chapter }} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  ));
}

function PartHead({ locale, part, number }: { locale: Locale; part: Part; number: number }) {
  const { guide } = getMessages(locale);
  return (
    <header className={styles.partHead}>
      <p className="quiet">{fill(guide.part, { number })}</p>
      <h2 id={part.id}>{part.title[locale]}</h2>
      <p className={styles.summary}>{part.summary[locale]}</p>
    </header>
  );
}
