'use client';

import type { ComponentProps } from 'react';
import { PackPage } from '@/components/cohort/pack/pack.client';
import type { Messages } from '@/lib/i18n/messages';
import { useTeamDrawings } from '../use-team-drawings.client';

type PackWithReportsProps = Omit<ComponentProps<typeof PackPage>, 'drawSheet'> & {
  reportWords: Messages['report'];
};

/** The pack, and the report of each team in it. */
export function PackWithReports({ reportWords, ...props }: PackWithReportsProps) {
  const { drawSheet } = useTeamDrawings(props.locale, reportWords);
  return <PackPage {...props} drawSheet={drawSheet} />;
}
