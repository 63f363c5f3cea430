import type { Route } from 'next';
import type { Locale } from '@/lib/guidebook/text';

/** Pages that exist once per language, without a parameter. */
export const pages = [
  '',
  'guide',
  'assess',
  'assess/profile',
  'assess/check',
  'report',
  'work',
  'method',
  'glossary',
  'labs',
  'resources',
  'checking',
  'faq',
  'sources',
  'privacy',
  'accessibility',
] as const;
export type Page = (typeof pages)[number];

/** Every address inside the site is built here. */
export const routes = {
  home: (locale: Locale) => `/${locale}` as Route,
  guide: (locale: Locale) => `/${locale}/guide` as Route,
  chapter: (locale: Locale, chapter: string, section?: string) =>
    `/${locale}/guide/${chapter}${section ? `#${section}` : ''}` as Route,
  assess: (locale: Locale) => `/${locale}/assess` as Route,
  profile: (locale: Locale) => `/${locale}/assess/profile` as Route,
  /** A part's key criteria. */
  quick: (locale: Locale, part: string, criterion?: string) =>
    `/${locale}/assess/quick/${part}${criterion ? `#criterion-${criterion}` : ''}` as Route,
  /** All criteria of a chapter. */
  full: (locale: Locale, chapter: string, criterion?: string) =>
    `/${locale}/assess/full/${chapter}${criterion ? `#criterion-${criterion}` : ''}` as Route,
  /** The texts of all criteria and the rubric, for pages that show them beside the founder's answers. */
  criteria: (locale: Locale) => `/${locale}/criteria.json`,
  /** The small language model of the next-token lab. */
  nextToken: (locale: Locale) => `/${locale}/next-token.json`,
  check: (locale: Locale) => `/${locale}/assess/check` as Route,
  report: (locale: Locale) => `/${locale}/report` as Route,
  /** What the browser keeps; `section` is the id of one of its headings. */
  work: (locale: Locale, section?: string) =>
    `/${locale}/work${section ? `#${section}` : ''}` as Route,
  method: (locale: Locale) => `/${locale}/method` as Route,
  glossary: (locale: Locale, term?: string) =>
    `/${locale}/glossary${term ? `#${term}` : ''}` as Route,
  labs: (locale: Locale) => `/${locale}/labs` as Route,
  resources: (locale: Locale) => `/${locale}/resources` as Route,
  /** The exercise in checking references. */
  checking: (locale: Locale) => `/${locale}/checking` as Route,
  faq: (locale: Locale, question?: string) =>
    `/${locale}/faq${question ? `#${question}` : ''}` as Route,
  sources: (locale: Locale, reference?: string) =>
    `/${locale}/sources${reference ? `#${reference}` : ''}` as Route,
  /** The whole guidebook on one page, for the printer. */
  print: (locale: Locale) => `/${locale}/print` as Route,
  /** Running titles and page numbers of what is printed. */
  pageRules: (locale: Locale, of: 'chapters' | 'book') => `/${locale}/print/${of}.css`,
  /** The dates of the legal calendar, for a calendar program. */
  calendar: (locale: Locale) => `/${locale}/calendar.ics`,
  privacy: (locale: Locale) => `/${locale}/privacy` as Route,
  accessibility: (locale: Locale) => `/${locale}/accessibility` as Route,
};

/** The same page in the other language; a path outside the two languages leads home. */
export function inLocale(path: string, locale: Locale): Route {
  const rest = /^\/(?:en|zh)(\/.*)?$/.exec(path)?.[1] ?? '';
  return `/${locale}${rest}` as Route;
}
