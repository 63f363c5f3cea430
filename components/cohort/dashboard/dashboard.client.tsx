'use client';

import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Outline } from '@/lib/report/texts';
import { LinkGate } from '../link-gate.client';
import { ManagedDashboard } from './managed-dashboard.client';

export type DashboardProps = {
  locale: Locale;
  outline: Outline;
  words: Messages['dashboard'];
  cohortWords: Messages['cohort'];
  /** Minutes to read a chapter, by its id. */
  minutes: Readonly<Record<string, number>>;
};

/** The dashboard of the cohort whose management link this browser holds. */
export function CohortDashboard(props: DashboardProps) {
  const { locale, cohortWords } = props;
  return (
    <LinkGate locale={locale} kind="manage" words={cohortWords}>
      {({ cohort }) => <ManagedDashboard key={cohort.id} {...props} cohort={cohort} />}
    </LinkGate>
  );
}
