import type { Messages } from './en';
import { api } from './zh/api';
import { assessment } from './zh/assessment';
import { book } from './zh/book';
import { cohort } from './zh/cohort';
import { cohorts } from './zh/cohorts';
import { guide } from './zh/guide';
import { home } from './zh/home';
import { live } from './zh/live';
import { mentor } from './zh/mentor';
import { method } from './zh/method';
import { pages } from './zh/pages';
import { report } from './zh/report';
import { site } from './zh/site';
import { work } from './zh/work';

export const zh = {
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
} satisfies Messages;
