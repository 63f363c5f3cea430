import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { TeamPage } from '@/lib/cohort/dashboard-schema';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Texts } from '@/lib/report/texts';

/** What every section of a team's page is given. */
export type TeamFrame = {
  locale: Locale;
  words: Messages['teamPage'];
  texts: Texts;
  /** The cohort's, its chapters only. */
  rubric: Rubric;
  cohort: Cohort;
  page: TeamPage;
};
