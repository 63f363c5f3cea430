import { AGENDA, agendaOf } from '@/lib/cohort/agenda';
import { openBlockers } from '@/lib/cohort/blocked';
import { fill } from '@/lib/i18n/format';
import { figure } from '@/lib/report/figures';
import type { Frame } from './frame';
import { inOrder } from './names';

export type AgendaLine = {
  time: string;
  text: string;
  /** What stands below it. */
  more: string | null;
};

/** The hour in words: reading beforehand, where we stand, the weakest criteria, the next step. */
export function agendaLines(frame: Frame): AgendaLine[] {
  const { words, texts, dashboard } = frame;
  const { plan } = words;
  const topics = agendaOf(dashboard);
  const list = new Intl.ListFormat(frame.locale, { type: 'conjunction' });
  const sections = new Set(
    topics.map(({ chapter, section }) => `“${texts.section(chapter, section)}”`),
  );
  const counts = { held: openBlockers(dashboard).size, teams: dashboard.heatMap.length };
  let from = 0;
  const next = (minutes: number) => {
    const time = fill(plan.time, { from, to: from + minutes });
    from += minutes;
    return time;
  };
  return [
    {
      time: plan.before,
      text: fill(plan.beforeText, { sections: list.format(sections) }),
      more: null,
    },
    {
      time: next(AGENDA.standing),
      text: dashboard.overall
        ? fill(plan.standing, { ...counts, median: figure(dashboard.overall.median) })
        : fill(plan.standingNone, counts),
      more: null,
    },
    ...topics.map(({ id, onTarget, mayTell, isCertain }) => {
      const teams = list.format(inOrder(mayTell, frame.names).map(frame.names.nameOf));
      const tell = onTarget === 0 ? plan.tellNobody : isCertain ? plan.tell : plan.tellAmong;
      return {
        time: next((AGENDA.total - AGENDA.standing - AGENDA.close) / topics.length),
        text: fill(plan.topic, { question: texts.criterion(id)?.question ?? id }),
        more: fill(tell, { teams, count: onTarget }),
      };
    }),
    { time: next(AGENDA.close), text: plan.close, more: null },
  ];
}
