import type { ReactNode } from 'react';
import type * as runtime from 'react/jsx-runtime';
import { Criterion } from '@/components/assessment/criterion';
import { CriterionSheet } from '@/components/assessment/criterion-sheet';
import { LiveNote } from '@/components/book/live-note';
import { bookId, bookRoutes, type ReadingRoutes } from '@/lib/book-routes';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { writtenChapters, type LocalCriterion } from '@/lib/guidebook/local';
import { profileRubricOf } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { jsxInBook } from './jsx-in-book';
import { livePartOf, liveWordsOf } from './live-parts';

/** How prose stands on a page. */
export type ProseSetting = {
  /** Inside `content/`; the chapter's own when absent. */
  folder?: string;
  /** Level of the sections' headings; what stands above them is the page's own. */
  level: 2 | 3;
  /** What an id of the prose is on this page. */
  idOf: (id: string) => string;
  at: ReadingRoutes;
  criterion: (criterion: LocalCriterion) => ReactNode;
  live: (id: string) => ReactNode;
  /** Of a section's sources. */
  sourcesTitle?: string;
  before?: (section: string) => ReactNode;
  /** What stands beside a section on wide screens, and below it on others. */
  beside?: (section: string, sources: ReactNode) => ReactNode;
  /** Makes the elements of the prose; React's own when absent. */
  jsx?: typeof runtime;
};

/** On a page of its own, with criteria to answer and live parts to try. */
export function onItsPage(guidebook: Guidebook, locale: Locale): ProseSetting {
  // One object, so that the page carries it once for all its criteria.
  const profileRubric = profileRubricOf(guidebook);
  return {
    level: 2,
    idOf: (id) => id,
    at: routes,
    criterion: (criterion) => <Criterion {...{ criterion, profileRubric, locale }} />,
    live: (id) => {
      const Part = livePartOf(id);
      return Part && <Part locale={locale} />;
    },
  };
}

/** A chapter among all the others in the print of the whole book, with criteria to fill in by pen. */
export function inTheBook(guidebook: Guidebook, locale: Locale, chapter: string): ProseSetting {
  const written = writtenChapters(guidebook).map(({ id }) => id);
  return {
    level: 3,
    idOf: (id) => bookId(chapter, id),
    at: bookRoutes,
    criterion: (criterion) => <CriterionSheet {...{ criterion, locale }} />,
    live: (id) => {
      const words = liveWordsOf(id)?.[locale];
      const href = `${routes.chapter(locale, chapter)}#${id}`;
      return words && <LiveNote {...{ locale, href }} title={words.title} text={words.tryThis} />;
    },
    jsx: jsxInBook({ locale, id: chapter, written }),
  };
}
