import { calendarEntries } from '@/lib/guidebook/calendar';
import { faqChapter } from '@/lib/guidebook/faq';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Locale } from '@/lib/guidebook/text';
import type { Book } from './book';
import { citationsOf } from './citations';
import { outlineProse } from './prose-outline';

/** A section of a chapter (null: the chapter's opening or its further reading), or a question. */
export type Place = { chapter: string; section: string | null } | { question: string };

/** Where each reference is used, in reading order: by prose, facts, the legal calendar, criteria, further reading and answers. */
export function citedBy(
  { guidebook, chapters, answers }: Book,
  locale: Locale,
): Readonly<Record<string, readonly Place[]>> {
  const places: Record<string, Place[]> = {};
  const add = (reference: string, place: Place) => {
    const known = (places[reference] ??= []);
    const name = JSON.stringify(place);
    if (!known.some((other) => JSON.stringify(other) === name)) known.push(place);
  };
  for (const { id: chapter, sections } of guidebook.parts.flatMap((part) => part.chapters)) {
    const prose = chapters[chapter]?.[locale];
    if (!prose) continue;
    const { bySection } = citationsOf(prose, guidebook.facts);
    const calendar = outlineProse(prose).elements.find(({ name }) => name === 'Calendar');
    for (const reference of bySection[''] ?? []) add(reference, { chapter, section: null });
    for (const { id: section } of sections) {
      const cited = [
        ...(bySection[section] ?? []),
        ...(calendar?.section === section
          ? calendarEntries(guidebook).map(({ source }) => source.id)
          : []),
        ...criteriaSources(guidebook, chapter, section),
      ];
      for (const reference of cited) add(reference, { chapter, section });
    }
    for (const { ref } of prose.frontmatter.reading) add(ref, { chapter, section: null });
  }
  const answered = citationsOf(answers[locale], guidebook.facts).bySection;
  for (const { id: question } of faqChapter(guidebook).sections) {
    for (const reference of answered[question] ?? []) add(reference, { question });
  }
  return places;
}

/** References of a section's criteria. The list holds seed passages as well; they have a colon. */
function criteriaSources(guidebook: Guidebook, chapter: string, section: string): string[] {
  return (guidebook.criteria[chapter] ?? [])
    .filter((criterion) => criterion.section === section && criterion.status !== 'retired')
    .flatMap(({ sources }) => sources.filter((source) => !source.includes(':')));
}
