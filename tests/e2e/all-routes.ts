import { join } from 'node:path';
import { readGuidebook } from '@/lib/content/read-guidebook';
import { liveParts } from '@/lib/guidebook/live-parts';
import { writtenChapters } from '@/lib/guidebook/local';
import { cohortRoute, linkedCohortPages, openCohortPages } from '@/lib/cohort-routes';
import type { Locale } from '@/lib/guidebook/text';
import { pages, routes } from '@/lib/routes';

const read = readGuidebook(join(import.meta.dirname, '../..'), liveParts);
if (!read.guidebook) throw new Error('the book cannot be read; npm run unit -- content says why');

/** The book of the site under test. */
export const guidebook = read.guidebook;

/** Chapters that are written, in reading order. */
export const chapters = writtenChapters(guidebook).map(({ id }) => id);
/** Parts that have at least one written chapter. */
export const parts = guidebook.parts
  .filter((part) => part.chapters.some(({ id }) => chapters.includes(id)))
  .map(({ id }) => id);

/** Every page of one language. */
export function routesOf(locale: Locale): string[] {
  return [
    ...pages.map((page) => (page ? `/${locale}/${page}` : routes.home(locale))),
    ...chapters.flatMap((id) => [routes.chapter(locale, id), routes.full(locale, id)]),
    ...parts.map((id) => routes.quick(locale, id)),
    ...[...openCohortPages, ...linkedCohortPages].map((page) => cohortRoute(locale, page)),
  ];
}
