'use client';

import type { ComponentProps } from 'react';
import { LocalCohort } from '@/components/cohort/local/local-cohort.client';
import type { Messages } from '@/lib/i18n/messages';
import { useTeamDrawings } from '../use-team-drawings.client';

type LocalWithReportsProps = Omit<
  ComponentProps<typeof LocalCohort>,
  'drawReport' | 'drawSheet'
> & { reportWords: Messages['report'] };

/** The dashboard from files, and the report of each team in it. */
export function LocalWithReports({ reportWords, ...props }: LocalWithReportsProps) {
  return <LocalCohort {...props} {...useTeamDrawings(props.locale, reportWords)} />;
}
