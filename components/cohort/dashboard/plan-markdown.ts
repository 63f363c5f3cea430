import { fill } from '@/lib/i18n/format';
import { percent } from '@/lib/report/figures';
import { routes } from '@/lib/routes';
import { agendaLines } from './agenda-lines';
import type { Frame } from './frame';
import { inOrder, listed } from './names';

/** Signs that Markdown would read as its own. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** The session plan to be pasted into a note or a message, with the names as they stand on the screen. */
export function planMarkdown(frame: Frame, origin: string): string {
  const { locale, words, texts, dashboard, names, minutes } = frame;
  const { plan } = words;
  const teamList = (teams: readonly string[]) =>
    listed(
      inOrder(teams, names).map((team) => escaped(names.nameOf(team))),
      locale,
    );
  const items = dashboard.sessionPlan.flatMap(({ chapter, section, criteria }) => {
    const address = origin + routes.chapter(locale, chapter, section);
    const reading = minutes[chapter];
    const facts = [
      escaped(texts.title(chapter)),
      ...(reading === undefined ? [] : [fill(plan.minutes, { minutes: reading })]),
    ];
    return [
      `## [${escaped(texts.section(chapter, section))}](${address})`,
      '',
      facts.join(' · '),
      '',
      ...criteria.flatMap(({ id, attainment, belowTarget, answered }) => [
        `- ${escaped(texts.criterion(id)?.question ?? id)}`,
        `  - ${fill(plan.reached, { percent: percent(attainment) })}`,
        `  - ${fill(plan.belowWho, { teams: teamList(belowTarget), below: belowTarget.length, answered })}`,
      ]),
      '',
    ];
  });
  const hour = agendaLines(frame).flatMap(({ time, text, more }) => [
    `- **${time}** ${escaped(text)}`,
    ...(more ? [`  - ${escaped(more)}`] : []),
  ]);
  const round = dashboard.cohort.rounds.find(({ id }) => id === dashboard.round)?.name;
  const title = [plan.title, dashboard.cohort.name, ...(round ? [round] : [])].map(escaped);
  return [`# ${title.join(' · ')}`, '', ...items, `## ${plan.agenda}`, '', ...hour, ''].join('\n');
}
