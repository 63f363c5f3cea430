import type { Choice, Evidence } from '@/lib/assessment/assessment';
import { MAX_INPUT, MAX_INPUTS, MAX_LINK, MAX_NOTE } from './limits';
import { noEvidence, type AnswerField, type SavedAnswer, type Work } from './work';

/** A time later than the last one, even when the clock has stood still or gone back. */
export const after = (last: number | undefined, at: number) => Math.max(at, (last ?? 0) + 1);

/** `2026-02-31` and `275760-09-13` (which a date field can produce) would not be read again. */
function dayOrNone(date: string): string {
  const moment = new Date(date).toJSON() as string | null;
  return date.length === 10 && moment?.startsWith(`${date}T`) ? date : '';
}

const noAnswer: SavedAnswer = { choice: null, evidence: noEvidence, changedAt: {} };

/** One answer with some of its fields changed at `at`. */
export function withAnswer(
  work: Work,
  id: string,
  change: Partial<Evidence> & { choice?: Choice | null },
  at: number,
): Work {
  const was = work.answers[id] ?? noAnswer;
  const { choice, note, link, date } = { choice: was.choice, ...was.evidence, ...change };
  const changedAt = { ...was.changedAt };
  for (const field of Object.keys(change) as AnswerField[]) {
    changedAt[field] = after(changedAt[field], at);
  }
  const evidence = {
    note: note.slice(0, MAX_NOTE),
    link: link.slice(0, MAX_LINK),
    date: dayOrNone(date),
  };
  return { ...work, answers: { ...work.answers, [id]: { choice, evidence, changedAt } } };
}

/** One field of a live part. Beyond the most fields a new one is not taken in; known ones still change. */
export function withInput(work: Work, key: string, value: string, at: number): Work {
  const was = work.inputs[key];
  if (!was && Object.keys(work.inputs).length >= MAX_INPUTS) return work;
  const input = { value: value.slice(0, MAX_INPUT), changedAt: after(was?.changedAt, at) };
  return { ...work, inputs: { ...work.inputs, [key]: input } };
}

/** The options of one profile question. */
export function withOptions(work: Work, id: string, options: readonly string[], at: number): Work {
  const changedAt = after(work.profile[id]?.changedAt, at);
  return { ...work, profile: { ...work.profile, [id]: { options, changedAt } } };
}
