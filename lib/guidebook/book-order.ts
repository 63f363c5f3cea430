import type { Guidebook } from './guidebook';
import type { Chapter, Part } from './guidebook-schema';

/** A chapter with its number: its place in the whole outline, so that it keeps it while others are being written. */
export type NumberedChapter = { number: number; chapter: Chapter };
export type NumberedPart = { number: number; part: Part; chapters: readonly NumberedChapter[] };

/** The parts with their written chapters, numbered. A part without any is left out. */
export function bookOrder(guidebook: Guidebook): NumberedPart[] {
  const all = guidebook.parts.flatMap((part) => part.chapters);
  return guidebook.parts
    .map((part, index) => ({
      number: index + 1,
      part,
      chapters: part.chapters
        .filter(({ id }) => Object.hasOwn(guidebook.criteria, id))
        .map((chapter) => ({ number: all.indexOf(chapter) + 1, chapter })),
    }))
    .filter(({ chapters }) => chapters.length > 0);
}
