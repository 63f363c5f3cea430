import type { Locale } from '@/lib/i18n/locale';
import { getMessages, type Messages } from '@/lib/i18n/messages';

/** The words of the report, where it speaks of a team to somebody else. */
export function teamReportWords(locale: Locale): Messages['report'] {
  const { report, teamPage } = getMessages(locale);
  const own = teamPage.report;
  return {
    ...report,
    advice: own.advice,
    empty: { ...report.empty, title: own.emptyTitle, text: own.emptyText },
    actions: { ...report.actions, done: own.made },
    gates: { ...report.gates, stands: own.stands },
    scores: { ...report.scores, noChapters: own.noChapters },
    gaps: {
      ...report.gaps,
      none: own.noGaps,
      supposeLead: own.supposeLead,
      resetDone: own.resetDone,
    },
    answers: { ...report.answers, lead: own.answersLead },
    workings: { ...report.workings, lead: own.workingsLead },
  };
}
