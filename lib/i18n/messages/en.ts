import { api } from './en/api';
import { assessment } from './en/assessment';
import { book } from './en/book';
import { cohort } from './en/cohort';
import { dashboard } from './en/dashboard';
import { guide } from './en/guide';
import { home } from './en/home';
import { live } from './en/live';
import { local } from './en/local';
import { method } from './en/method';
import { pack } from './en/pack';
import { pages } from './en/pages';
import { present } from './en/present';
import { report } from './en/report';
import { site } from './en/site';
import { teamPage } from './en/team-page';
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
  dashboard,
  present,
  report,
  teamPage,
  work,
  method,
  pack,
  pages,
  live,
  local,
};

/** The same shape with any words. */
type Worded<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Worded<T[Key]> };
export type Messages = Worded<typeof en>;
