import type { Messages } from './en';
import { api } from './zh/api';
import { assessment } from './zh/assessment';
import { book } from './zh/book';
import { cohort } from './zh/cohort';
import { dashboard } from './zh/dashboard';
import { guide } from './zh/guide';
import { home } from './zh/home';
import { live } from './zh/live';
import { local } from './zh/local';
import { method } from './zh/method';
import { pack } from './zh/pack';
import { pages } from './zh/pages';
import { present } from './zh/present';
import { report } from './zh/report';
import { site } from './zh/site';
import { teamPage } from './zh/team-page';
import { work } from './zh/work';

export const zh = {
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
} satisfies Messages;
