import { backedAttainment } from './workings';
import { placedCriteria, type Placed } from './report';
import { own } from '@/lib/assessment/own';
import type { View } from './view';

/** Excel takes a file without it for the local 8-bit encoding, and Chinese becomes noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Text that a spreadsheet would run as a formula; the full-width forms are read as the others. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as RFC 4180 has it, safe to open in a spreadsheet. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

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
