import { hasEvidence } from '@/lib/assessment/attainment';
import type { Assessment } from '@/lib/assessment/assessment';
import { assessmentOf, type Work } from './work';

export type WorkSummary = {
  answers: number;
  /** Of the answers, those with evidence. */
  evidenced: number;
  /** Profile questions answered. */
  profile: number;
  /** Fields filled in live parts. */
  inputs: number;
  snapshots: number;
  /** ms; null: nothing was ever changed. */
  lastChange: number | null;
  /** There is nothing that a founder has entered or kept. */
  isEmpty: boolean;
};

/** What a piece of work amounts to, before it is saved, replaced or wiped. */
export function summaryOf(work: Work): WorkSummary {
  const { answers, profile } = assessmentOf(work);
  const times = [
    ...Object.values(work.answers).flatMap((answer) => Object.values(answer.changedAt)),
    ...Object.values(work.profile).map((entry) => entry.changedAt),
    ...Object.values(work.inputs).map((input) => input.changedAt),
    ...work.snapshots.map((snapshot) => snapshot.changedAt),
    ...Object.values(work.removed),
  ];
  const inputs = Object.values(work.inputs).filter(({ value }) => value !== '').length;
  const entries = inputs + Object.keys(answers).length + Object.keys(profile).length;
  return {
    ...countAnswers({ answers }),
    profile: Object.keys(profile).length,
    inputs,
    snapshots: work.snapshots.length,
    lastChange: times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : null,
    isEmpty: entries + work.snapshots.length === 0,
  };
}

/** Answers with a choice, and how many of them have evidence. */
export function countAnswers({ answers }: Pick<Assessment, 'answers'>) {
  const chosen = Object.values(answers).filter(({ choice }) => choice !== null);
  return {
    answers: chosen.length,
    evidenced: chosen.filter(({ evidence }) => hasEvidence(evidence)).length,
  };
}
