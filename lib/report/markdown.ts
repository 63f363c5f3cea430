import type { GateResult } from '@/lib/assessment/result';
import { fill, formatDay } from '@/lib/i18n/format';
import { figure, range, signed } from './figures';
import { answersMarkdown } from './markdown-answers';
import { worksheetsMarkdown } from './markdown-worksheets';
import { bullet, heading, paragraph, table, text } from './markdown-text';
import { profileRows } from './profile-rows';
import { chapterRows, overallRow, partRows, type ScoreRow } from './score-rows';
import { verdictIn } from './sentences';
import { stepIn } from './steps';
import type { View } from './view';

/** Addresses, which a report knows nothing of: absolute ones, for a file that leaves the site. */
export type Hrefs = { section: (chapter: string, section: string) => string; method: string };

/** The whole report as Markdown. */
export function reportMarkdown(view: View, hrefs: Hrefs): string {
  const { words } = view;
  return [
    heading(1, words.title),
    ...facts(view),
    heading(2, words.contents.verdict),
    paragraph(
      `**${text(verdictIn(view).headline)}** ${verdictIn(view).because.map(text).join(' ')}`,
    ),
    heading(2, words.contents.gates),
    ...gatesMarkdown(view, hrefs),
    heading(2, words.contents.scores),
    ...scoresMarkdown(view),
    heading(2, words.contents.gaps),
    ...planMarkdown(view, hrefs),
    ...worksheetsMarkdown(view),
    heading(2, words.contents.answers),
    ...answersMarkdown(view),
    heading(2, words.contents.method),
    paragraph(Object.values(words.method.sentences).join(' ')),
    paragraph(hrefs.method),
    paragraph(words.advice),
  ].join('\n');
}

function facts(view: View): string[] {
  const { words, texts, report, day, locale } = view;
  const { stage, counts, guidebookVersion } = report.result;
  const answered = fill(words.meta.answeredOf, counts);
  const lines = [
    [words.meta.stage, texts.stage(stage ?? '')],
    [words.meta.day, formatDay(day, locale)],
    [words.meta.version, guidebookVersion],
    [words.meta.answered, answered],
    ...profileRows(view).map(({ question, options }) => [
      question,
      options.join(words.listSeparator),
    ]),
  ];
  return [
    ...lines.map(([name = '', value = '']) =>
      bullet(`${text(name)}${words.separator}${text(value)}`),
    ),
    '',
  ];
}

function gatesMarkdown(view: View, hrefs: Hrefs): string[] {
  const { words, report } = view;
  const groups = [
    { title: words.gates.blockers, none: words.gates.noBlockers, gates: report.gates.blockers },
    { title: words.gates.unchecked, none: null, gates: report.gates.unchecked },
    { title: words.gates.flags, none: words.gates.noFlags, gates: report.gates.flags },
  ];
  return groups.flatMap(({ title, none, gates }) => {
    if (gates.length === 0) return none === null ? [] : [paragraph(none)];
    return [heading(3, title), ...gates.map((gate) => gateMarkdown(view, gate, hrefs)), ''];
  });
}

function gateMarkdown({ words, texts }: View, gate: GateResult, hrefs: Hrefs): string {
  const criterion = texts.criterion(gate.criterion);
  const stands = gate.level === null ? words.gates.standsNowhere : words.gates.stands;
  const section = hrefs.section(gate.chapter, criterion?.rubric.section ?? '');
  const standing = fill(stands, { level: gate.level ?? '', below: gate.below });
  const parts = [
    `**${text(criterion?.question ?? gate.criterion)}**`,
    text(criterion?.because ?? ''),
    standing,
  ];
  return bullet(`${parts.filter(Boolean).join(' ')} <${section}>`);
}

function scoresMarkdown({ words, texts, report }: View): string[] {
  const { scores } = words;
  const head = [
    scores.part,
    scores.score,
    scores.range,
    scores.backed,
    scores.unshown,
    scores.answered,
  ];
  const line = (name: string, row: ScoreRow) => [
    text(name),
    row.score.estimate === null ? scores.noEstimate : figure(row.score.estimate),
    range(row.score),
    row.backed.estimate === null ? range(row.backed) : figure(row.backed.estimate),
    figure(row.unshown),
    `${row.counts.answered} / ${row.counts.applicable}`,
  ];
  const whole = overallRow(report.result);
  const parts = partRows(report.result).map((row) => line(texts.title(row.id), row));
  const chapters = report.result.parts
    .flatMap(chapterRows)
    .map((row) => line(texts.title(row.id), row));
  return [
    ...table(head, [...parts, ...(whole ? [line(scores.overall, whole)] : [])]),
    ...table([scores.chapter, ...head.slice(1)], chapters),
    paragraph(scores.explain),
  ];
}

function planMarkdown(view: View, hrefs: Hrefs): string[] {
  const { words, texts, report } = view;
  return report.milestones.flatMap(({ within, steps }) => [
    heading(3, within === null ? words.plan.later : fill(words.plan.within, { days: within })),
    ...(steps.length === 0 ? [paragraph(words.plan.nothing)] : []),
    ...steps.map((step) => {
      const criterion = texts.criterion(step.criterion);
      const section = hrefs.section(step.chapter, criterion?.rubric.section ?? '');
      const gain = fill(words.gaps.gain, { gain: signed(step.gain) });
      const numbers = `${gain}${words.listSeparator}${words.effort[step.effort]}`;
      return bullet(
        `**${text(criterion?.question ?? step.criterion)}** ${text(stepIn(view, step))} (${numbers}) <${section}>`,
      );
    }),
    '',
  ]);
}
