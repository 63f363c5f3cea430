import type { Route } from 'next';
import type { Dashboard } from '@/lib/cohort/dashboard-schema';
import type { Names } from '@/lib/cohort/shown-rows';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Texts } from '@/lib/report/texts';

/** A dashboard and everything it takes to put it into words: what each of its sections is given. */
export type Frame = {
  locale: Locale;
  words: Messages['dashboard'];
  texts: Texts;
  dashboard: Dashboard;
  names: Names;
  /** Where a team's own page is; null: there is none. */
  teamHref: ((team: string) => Route) | null;
  /** Minutes to read a chapter, by its id; what is missing is not said. */
  minutes: Readonly<Record<string, number>>;
};
