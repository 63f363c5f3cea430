'use client';

import type { ComponentProps } from 'react';
import { TeamPage } from '@/components/cohort/team/team.client';
import type { Messages } from '@/lib/i18n/messages';
import { useTeamDrawings } from '../use-team-drawings.client';

type TeamWithReportProps = Omit<ComponentProps<typeof TeamPage>, 'drawReport'> & {
  reportWords: Messages['report'];
};

/** A team's page, and its report. */
export function TeamWithReport({ reportWords, ...props }: TeamWithReportProps) {
  const { drawReport } = useTeamDrawings(props.locale, reportWords);
  return <TeamPage {...props} drawReport={drawReport} />;
}
