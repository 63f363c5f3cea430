import { backedAttainment } from './workings';
import { placedCriteria, type Placed } from './report';
import { own } from '@/lib/assessment/own';
import { csvOf } from './csv-text';
import type { View } from './view';

/** Every criterion that applies, one a row. */
export function answersCsv(view: View): string {
  const { file } = view.words;
  const head = [
    file.part,
    file.chapter,
    file.id,
    file.question,
    file.status,
    file.level,
    file.levelText,
    file.target,
    file.weight,
    file.earned,
    file.earnedBacked,
    file.gate,
    file.gateState,
    file.reason,
    file.note,
    file.link,
    file.date,
  ];
  const applicable = placedCriteria(view.report.result.parts).filter(
    ({ criterion }) => criterion.reading !== null,
  );
  return csvOf([head, ...applicable.map((placed) => rowOf(view, placed))]);
}

function rowOf(view: View, { criterion, chapter, part }: Placed): (string | number)[] {
  const { texts, words } = view;
  const { id, level, target, weight, reason, gate, reading } = criterion;
  const text = texts.criterion(id);
  const evidence = own(view.assessment.answers, id)?.evidence;
  return [
    texts.title(part),
    texts.title(chapter),
    id,
    text?.question ?? '',
    words.file[STATUS[reading ?? 'unanswered']],
    level ?? '',
    level === null ? '' : (text?.levels[level] ?? ''),
    target,
    weight,
    share(criterion.attainment),
    share(backedAttainment(criterion)),
    gate ? words.gates[gate.kind] : '',
    gate ? words.file[STATE[gate.state]] : '',
    reason === null ? '' : (text?.reasons.find((each) => each.id === reason)?.text ?? reason),
    evidence?.note ?? '',
    evidence?.link ?? '',
    evidence?.date ?? '',
  ];
}

function share(value: number | null): number | string {
  return value === null ? '' : Number(value.toFixed(4));
}

const STATUS = {
  level: 'statusLevel',
  unknown: 'statusUnknown',
  unanswered: 'statusUnanswered',
  'not-applicable': 'statusNotApplicable',
} as const;

const STATE = {
  open: 'stateOpen',
  'not-checked': 'stateNotChecked',
  passed: 'statePassed',
  closed: 'stateClosed',
} as const;
