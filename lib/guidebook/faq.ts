import type { Guidebook } from './guidebook';
import type { Chapter } from './guidebook-schema';

/** The questions as sections of a chapter: so they are checked and so they are drawn. */
export function faqChapter({ faq }: Pick<Guidebook, 'faq'>): Pick<Chapter, 'id' | 'sections'> {
  const sections = faq.flatMap(({ questions }) =>
    questions.map(({ id, title, seeds }) => ({ id, title, seeds })),
  );
  return { id: 'faq', sections };
}
