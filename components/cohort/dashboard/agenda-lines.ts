import { AGENDA, agendaOf } from '@/lib/cohort/agenda';
import { openBlockers } from '@/lib/cohort/blocked';
import { fill } from '@/lib/i18n/format';
import { figure } from '@/lib/report/figures';
import type { Frame } from './frame';
import { inOrder, listed } from './names';

export type AgendaLine = {
  time: string;
  text: string;
  /** What stands below it. */
  more: string | null;
};

/** More names than this are not read out. */
const READ_OUT = 8;

/** The hour in words: reading beforehand, where we stand, the weakest criteria, the next step. */
export function agendaLines(frame: Frame): AgendaLine[] {
  const { words, texts, dashboard } = frame;
  const { plan } = words;
  const topics = agendaOf(dashboard);
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
      text: fill(plan.beforeText, { sections: listed([...sections], frame.locale) }),
      more: null,
    },
    {
      time: next(AGENDA.standing),
      text: dashboard.overall
        ? fill(plan.standing, { ...counts, median: figure(dashboard.overall.median) })
        : fill(plan.standingNone, counts),
      more: null,
    },
    ...topics.map(({ id, onTarget, mayTell }) => {
      const teams = listed(inOrder(mayTell, frame.names).map(frame.names.nameOf), frame.locale);
      const tell = tellOf(onTarget, mayTell.length);
      return {
        time: next((AGENDA.total - AGENDA.standing - AGENDA.close) / topics.length),
        text: fill(plan.topic, { question: texts.criterion(id)?.question ?? id }),
        more: fill(plan[tell], { teams, count: onTarget }),
      };
    }),
    { time: next(AGENDA.close), text: plan.close, more: null },
  ];
}

/** How the teams that could tell are named: exactly, as among others, or not at all. */
function tellOf(
  onTarget: number,
  mayTell: number,
): 'tell' | 'tellAmong' | 'tellSome' | 'tellNobody' {
  if (onTarget === 0) return 'tellNobody';
  if (mayTell > READ_OUT) return 'tellSome';
  return onTarget === mayTell ? 'tell' : 'tellAmong';
}
