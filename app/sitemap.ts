import type { MetadataRoute } from 'next';
import { getBook } from '@/lib/content/book';
import { quickParts } from '@/lib/guidebook/key-criteria';
import { writtenChapters } from '@/lib/guidebook/local';
import { languageTag, locales } from '@/lib/i18n/locale';
import { cohortRoute, openCohortPages } from '@/lib/cohort-routes';
import { inLocale, pages, routes } from '@/lib/routes';
import { siteUrl } from '@/lib/site-url';

export const dynamic = 'force-static';

/** Every page in both languages, each naming the other. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { guidebook, chapters } = getBook();
  const written = writtenChapters(guidebook).map(({ id }) => ({
    path: routes.chapter('en', id),
    lastModified: chapters[id]?.en.frontmatter.updated ?? guidebook.updated,
  }));
  const asked = [
    ...quickParts(guidebook).map(({ id }) => routes.quick('en', id)),
    ...writtenChapters(guidebook).map(({ id }) => routes.full('en', id)),
    ...pages.map((page) => (page ? `/en/${page}` : '/en')),
    ...openCohortPages.map((page) => cohortRoute('en', page)),
  ].map((path) => ({ path, lastModified: guidebook.updated }));
  return [...asked, ...written].flatMap(({ path, lastModified }) =>
    locales.map((locale) => ({
      url: siteUrl + inLocale(path, locale),
      lastModified,
      alternates: {
        languages: Object.fromEntries(
          locales.map((other) => [languageTag[other], siteUrl + inLocale(path, other)]),
        ),
      },
    })),
  );
}
