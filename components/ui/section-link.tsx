import { Link } from '@/components/ui/link.client';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { findChapter } from '@/lib/guidebook/local';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';

type SectionLinkProps = {
  locale: Locale;
  guidebook: Guidebook;
  chapter: string;
  /** Null: the chapter as a whole. */
  section: string | null;
};

/** "Chapter › section" as a link, or as plain words while the chapter is not written. */
export function SectionLink({
  locale,
  guidebook,
  chapter: id,
  section: sectionId,
}: SectionLinkProps) {
  const chapter = findChapter(guidebook, id)?.chapter;
  if (!chapter) return null;
  const section = chapter.sections.find((candidate) => candidate.id === sectionId);
  const title = chapter.title[locale];
  const words = section ? `${title} › ${section.title[locale]}` : title;
  if (!Object.hasOwn(guidebook.criteria, id)) return words;
  return <Link href={routes.chapter(locale, id, section?.id)}>{words}</Link>;
}
