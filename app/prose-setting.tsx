import type { ReactNode } from 'react';
import type * as runtime from 'react/jsx-runtime';
import { Criterion } from '@/components/assessment/criterion';
import { CriterionSheet } from '@/components/assessment/criterion-sheet';
import { bookId, bookRoutes, type ReadingRoutes } from '@/lib/book-routes';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { writtenChapters, type LocalCriterion } from '@/lib/guidebook/local';
import { profileRubricOf } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { jsxInBook } from './jsx-in-book';

/** How the prose of a chapter stands on a page. */
export type ProseSetting = {
  /** Level of the sections' headings. */
  level: 2 | 3;
  /** What an id of the chapter is on this page. */
  idOf: (id: string) => string;
  at: ReadingRoutes;
  criterion: (criterion: LocalCriterion) => ReactNode;
  /** Makes the elements of the prose; React's own when absent. */
  jsx?: typeof runtime;
};

/** On a page of its own, with criteria to answer. */
export function onItsPage(guidebook: Guidebook, locale: Locale): ProseSetting {
  // One object, so that the page carries it once for all its criteria.
  const profileRubric = profileRubricOf(guidebook);
  return {
    level: 2,
    idOf: (id) => id,
    at: routes,
    criterion: (criterion) => <Criterion {...{ criterion, profileRubric, locale }} />,
  };
}

/** Among all the others in the print of the whole book, with criteria to fill in by pen. */
export function inTheBook(guidebook: Guidebook, locale: Locale, chapter: string): ProseSetting {
  const written = writtenChapters(guidebook).map(({ id }) => id);
  return {
    level: 3,
    idOf: (id) => bookId(chapter, id),
    at: bookRoutes,
    criterion: (criterion) => <CriterionSheet {...{ criterion, locale }} />,
    jsx: jsxInBook({ locale, id: chapter, written }),
  };
}
