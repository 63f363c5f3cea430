import { api } from './en/api';
import { assessment } from './en/assessment';
import { book } from './en/book';
import { cohort } from './en/cohort';
import { cohorts } from './en/cohorts';
import { guide } from './en/guide';
import { home } from './en/home';
import { live } from './en/live';
import { mentor } from './en/mentor';
import { method } from './en/method';
import { pages } from './en/pages';
import { report } from './en/report';
import { site } from './en/site';
import { work } from './en/work';

/** English is the type; a key that Chinese lacks does not compile. */
export const en = {
  api,
  site,
  home,
  guide,
  book,
  assessment,
  cohort,
  cohorts,
  report,
  work,
  method,
  pages,
  live,
  mentor,
};

/** The same shape with any words. */
type Worded<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Worded<T[Key]> };
export type Messages = Worded<typeof en>;
