'use client';

import { useMemo } from 'react';
import type { DrawReport } from '@/components/cohort/draw-report';
import type { DrawSheet } from '@/components/cohort/draw-sheet';
import { BriefReport } from '@/components/report/brief/brief-report';
import { TeamReport } from '@/components/report/team-report.client';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';

/** A team's report on the screen and in the pack: pages hand it from one domain to the other. */
export function useTeamDrawings(
  locale: Locale,
  words: Messages['report'],
): { drawReport: DrawReport; drawSheet: DrawSheet } {
  return useMemo(
    () => ({
      drawReport: (given) => <TeamReport key={given.team} {...{ locale, words }} {...given} />,
      drawSheet: ({ form, hasNotes, isKept, backed, ...given }) => (
        <BriefReport
          view={{ locale, words, worksheets: [], ...given }}
          isFull={form === 'full'}
          {...{ hasNotes, isKept, backed }}
        />
      ),
    }),
    [locale, words],
  );
}
