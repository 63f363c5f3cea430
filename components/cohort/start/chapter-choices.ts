import type { Guidebook } from '@/lib/guidebook/guidebook';
import { localCriteria, writtenChapters } from '@/lib/guidebook/local';
import type { Locale } from '@/lib/i18n/locale';

/** A part with the chapters that a cohort may ask for, each with the number of its criteria. */
export type PartChoice = {
  id: string;
  title: string;
  chapters: readonly { id: string; title: string; criteria: number }[];
};

/** What the guidebook offers, in reading order. */
export function chapterChoices(guidebook: Guidebook, locale: Locale): PartChoice[] {
  const written = new Set(writtenChapters(guidebook).map(({ id }) => id));
  return guidebook.parts.map((part) => ({
    id: part.id,
    title: part.title[locale],
    chapters: part.chapters
      .filter(({ id }) => written.has(id))
      .map(({ id, title }) => ({
        id,
        title: title[locale],
        criteria: localCriteria(guidebook, id, locale).length,
      })),
  }));
}
