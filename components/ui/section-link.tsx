import type { ReadingRoutes } from '@/lib/book-routes';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { findChapter } from '@/lib/guidebook/local';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { Link } from './link';

type SectionLinkProps = {
  locale: Locale;
  guidebook: Guidebook;
  chapter: string;
  /** Null: the chapter as a whole. */
  section: string | null;
  /** Only the section's title: what stands before it names the chapter. */
  isShort?: boolean;
  at?: ReadingRoutes;
};

/** "Chapter › section" as a link, or as plain words while the chapter is not written. */
export function SectionLink(props: SectionLinkProps) {
  const { locale, guidebook, section: sectionId, isShort = false, at = routes } = props;
  const chapter = findChapter(guidebook, props.chapter)?.chapter;
  if (!chapter) return null;
  const section = chapter.sections.find(({ id }) => id === sectionId);
  const title = chapter.title[locale];
  const full = section ? `${title} › ${section.title[locale]}` : title;
  const words = isShort && section ? section.title[locale] : full;
  if (!Object.hasOwn(guidebook.criteria, chapter.id)) return words;
  return <Link href={at.chapter(locale, chapter.id, section?.id)}>{words}</Link>;
}
