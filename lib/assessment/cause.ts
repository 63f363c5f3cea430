import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Exclusion } from './applicability';
import type { CriterionResult } from './result';

/** One criterion in one result, and where it stands there. */
export type Placed = { criterion: CriterionResult; chapter: string; part: string };

/** The same criterion before and after; null: not in the guidebook of that side. */
export type Pair =
  | { before: Placed; after: Placed }
  | { before: Placed; after: null }
  | { before: null; after: Placed };

/** One reason why a criterion stands otherwise than before. */
export type Cause =
  | { kind: 'added' }
  | { kind: 'retired' }
  | { kind: 'renamed'; from: string; to: string }
  | { kind: 'moved'; from: string; to: string }
  | { kind: 'became-applicable'; was: Exclusion }
  | { kind: 'no-longer-applicable'; because: Exclusion }
  | { kind: 'answered'; to: Level }
  | { kind: 'level'; from: Level; to: Level }
  | { kind: 'cleared' }
  | { kind: 'became-unknown' }
  | { kind: 'declared-not-applicable'; reason: string | null }
  | { kind: 'evidence-gained' }
  | { kind: 'evidence-lost' }
  | { kind: 'target'; from: number; to: number }
  | { kind: 'weight'; from: number; to: number };

/**
 * Why a criterion stands otherwise than before; empty: it does not, or it concerned this
 * founder neither before nor after. When it newly applies, or no longer does, that alone
 * is the cause: its answer comes and goes with it.
 */
export function causesOf({ before, after }: Pair): Cause[] {
  if (!before) return after.criterion.excluded ? [] : [{ kind: 'added' }];
  if (!after) return before.criterion.excluded ? [] : [{ kind: 'retired' }];
  const was = before.criterion;
  const is = after.criterion;
  if (was.excluded && is.excluded) return [];
  const causes: Cause[] = [];
  if (was.id !== is.id) causes.push({ kind: 'renamed', from: was.id, to: is.id });
  if (before.chapter !== after.chapter) {
    causes.push({ kind: 'moved', from: before.chapter, to: after.chapter });
  }
  if (was.excluded) return [...causes, { kind: 'became-applicable', was: was.excluded }];
  if (is.excluded) return [...causes, { kind: 'no-longer-applicable', because: is.excluded }];
  return [...causes, ...answerCauses(was, is), ...askedCauses(was, is)];
}

function answerCauses(was: CriterionResult, is: CriterionResult): Cause[] {
  const causes: Cause[] = [];
  if (is.level !== null && was.level === null) causes.push({ kind: 'answered', to: is.level });
  else if (is.level !== null && was.level !== null && is.level !== was.level) {
    causes.push({ kind: 'level', from: was.level, to: is.level });
  } else if (is.reading !== was.reading) {
    if (is.reading === 'unanswered') causes.push({ kind: 'cleared' });
    if (is.reading === 'unknown') causes.push({ kind: 'became-unknown' });
    if (is.reading === 'not-applicable') {
      causes.push({ kind: 'declared-not-applicable', reason: is.reason });
    }
  }
  if (is.evidenced && !was.evidenced) causes.push({ kind: 'evidence-gained' });
  if (was.evidenced && !is.evidenced) causes.push({ kind: 'evidence-lost' });
  return causes;
}

/** What the guidebook, or the stage, asks otherwise than before. */
function askedCauses(was: CriterionResult, is: CriterionResult): Cause[] {
  const causes: Cause[] = [];
  if (was.target !== is.target) causes.push({ kind: 'target', from: was.target, to: is.target });
  if (was.weight !== is.weight) causes.push({ kind: 'weight', from: was.weight, to: is.weight });
  return causes;
}
