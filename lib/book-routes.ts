import type { Route } from 'next';
import type { Locale } from '@/lib/guidebook/text';
import type { routes } from './routes';

/** Where the pieces of the book stand: in the site each on its page, in the print of the whole book all on one. */
export type ReadingRoutes = Pick<typeof routes, 'chapter' | 'glossary' | 'sources'>;

/** Id of an element of a chapter where all chapters stand on one page. Ids have no double hyphen of their own. */
export function bookId(chapter: string, id: string): string {
  return `${chapter}--${id}`;
}

/** The same addresses as `routes` gives, inside the print of the whole book. */
export const bookRoutes: ReadingRoutes = {
  chapter: (_locale, chapter, section) =>
    `#${section === undefined ? chapter : bookId(chapter, section)}` as Route,
  glossary: (_locale, term) => (term === undefined ? '#glossary' : `#${bookId('glossary', term)}`),
  sources: (_locale, reference) =>
    reference === undefined ? '#sources' : `#${bookId('sources', reference)}`,
};

/** Attributes that hold ids, one or several. */
const idLists = ['id', 'aria-labelledby', 'aria-describedby', 'htmlFor'];

type Attributes = Readonly<Record<string, unknown>>;
type Chapter = {
  locale: Locale;
  id: string;
  /** Ids of the chapters in the book. */ written: readonly string[];
};

/** The attributes of an HTML or SVG element of a chapter as they must be in the print of the whole book. */
export function inBook(attributes: Attributes, chapter: Chapter): Attributes {
  const changed = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'string' ? attributeInBook(name, value, chapter) : value,
  ]);
  return Object.fromEntries(changed) as Attributes;
}

function attributeInBook(name: string, value: string, { locale, id, written }: Chapter): string {
  const mine = (own: string) => bookId(id, own);
  if (idLists.includes(name)) return value.split(' ').map(mine).join(' ');
  if (name !== 'href')
    return value.replace(/url\(#([^)]+)\)/g, (_, own: string) => `url(#${mine(own)})`);
  if (value.startsWith('#')) return `#${mine(value.slice(1))}`;
  const place = new RegExp(`^/${locale}/guide/([a-z0-9-]+)(?:#(.+))?$`).exec(value);
  const [, chapter, section] = place ?? [];
  return chapter && written.includes(chapter)
    ? bookRoutes.chapter(locale, chapter, section)
    : value;
}
