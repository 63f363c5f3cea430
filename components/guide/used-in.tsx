import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { SectionLink } from '@/components/ui/section-link';
import type { ReadingRoutes } from '@/lib/book-routes';
import { faqChapter } from '@/lib/guidebook/faq';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { findChapter } from '@/lib/guidebook/local';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './sources.module.css';

/** Where something is used; `section` null: in the chapter's opening or further reading. */
export type Use = { chapter: string; section: string | null } | { question: string };
type UsedInProps = {
  locale: Locale;
  guidebook: Guidebook;
  uses: readonly Use[];
  at: ReadingRoutes;
};

/** "Used in Team (roles, founding); Law (the EU)": the sections behind their chapters, then questions. */
export function UsedIn({ uses, ...shared }: UsedInProps) {
  const { locale, guidebook } = shared;
  const { sources } = getMessages(locale).pages;
  const separator = locale === 'zh' ? '；' : '; ';
  const inChapters = uses.flatMap((use) => ('chapter' in use ? [use] : []));
  const chapters = [...new Set(inChapters.map(({ chapter }) => chapter))];
  const questions = faqChapter(guidebook).sections.filter(({ id }) =>
    uses.some((use) => 'question' in use && use.question === id),
  );
  if (uses.length === 0) return null;
  return (
    <p className={styles.uses}>
      {sources.usedIn}
      <Joined separator={separator}>
        {[
          ...chapters.map((chapter) => {
            const own = inChapters.filter((use) => use.chapter === chapter);
            const sections = own.flatMap(({ section }) => section ?? []);
            return <InChapter key={chapter} {...shared} {...{ chapter, sections }} />;
          }),
          ...questions.map(({ id, title }) => (
            <Link key={id} href={routes.faq(locale, id)}>
              {title[locale]}
            </Link>
          )),
        ]}
      </Joined>
    </p>
  );
}

type InChapterProps = Omit<UsedInProps, 'uses'> & { chapter: string; sections: readonly string[] };

function InChapter({ chapter, sections, ...shared }: InChapterProps) {
  const zh = shared.locale === 'zh';
  if (sections.length === 0) return <SectionLink {...shared} {...{ chapter }} section={null} />;
  return (
    <>
      {findChapter(shared.guidebook, chapter)?.chapter.title[shared.locale]}
      {zh ? '（' : ' ('}
      <Joined separator={zh ? '、' : ', '}>
        {sections.map((section) => (
          <SectionLink key={section} {...shared} {...{ chapter, section }} isShort />
        ))}
      </Joined>
      {zh ? '）' : ')'}
    </>
  );
}

function Joined({ separator, children }: { separator: string; children: readonly ReactNode[] }) {
  return children.flatMap((child, index) => (index > 0 ? [separator, child] : [child]));
}
