import { gzipSync } from 'node:zlib';
import { countModel } from '@/components/live/next-token-lab/count';
import type { ModelFile } from '@/components/live/next-token-lab/model';
import { getBook, type Book } from '@/lib/content/book';
import { plainParagraphs } from '@/lib/content/plain-text';
import type { Locale } from '@/lib/i18n/locale';

type Counted = {
  file: ModelFile;
  text: string;
  /** Bytes on the way to the browser, compressed. */
  weight: number;
};

/** Counting takes a second; several pages ask for the same. A changed book is another object. */
const kept = new WeakMap<Book, Map<Locale, Counted>>();

/** The n-gram model of the book in one language, counted from its chapters. */
export function nextTokenModel(locale: Locale): Counted {
  const book = getBook();
  const models = kept.get(book) ?? new Map<Locale, Counted>();
  kept.set(book, models);
  const known = models.get(locale);
  if (known) return known;
  const paragraphs = Object.values(book.chapters).flatMap((chapter) =>
    plainParagraphs(chapter[locale]),
  );
  const file = countModel(paragraphs, locale);
  const text = JSON.stringify(file);
  const counted = { file, text, weight: gzipSync(text).length };
  models.set(locale, counted);
  return counted;
}
