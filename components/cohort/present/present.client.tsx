'use client';

import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Outline } from '@/lib/report/texts';
import { LinkGate } from '../link-gate.client';
import { ManagedPresentation } from './managed-presentation.client';

export type PresentProps = {
  locale: Locale;
  outline: Outline;
  words: Messages['present'];
  dashboardWords: Messages['dashboard'];
  cohortWords: Messages['cohort'];
};

/** Presenter mode for whoever holds the management link. */
export function Present(props: PresentProps) {
  const { locale, cohortWords } = props;
  return (
    <LinkGate locale={locale} kind="manage" words={cohortWords}>
      {({ cohort }) => <ManagedPresentation key={cohort.id} {...props} cohort={cohort} />}
    </LinkGate>
  );
}
