import { liveParts } from '@/lib/guidebook/live-parts';
import { outlineProse } from './prose-outline';
import type { BothProse } from './read-files';

/** Where a live part stands in the book. */
export type LivePlace = { id: string; chapter: string; section: string };

/** Every live part that is placed, in the order of its first place; both languages place the same. */
export function livePlaces(
  chapters: Readonly<Record<string, BothProse>>,
  order: readonly string[],
): LivePlace[] {
  const places = order.flatMap((chapter) => {
    const prose = chapters[chapter]?.en;
    if (!prose) return [];
    return outlineProse(prose).elements.flatMap(({ name, attributes, section }) => {
      const { id } = attributes;
      return name === 'Live' && id && liveParts.has(id)
        ? [{ id, chapter, section: section ?? '' }]
        : [];
    });
  });
  return places.filter(({ id }, index) => places.findIndex((other) => other.id === id) === index);
}
