import type { Assessment } from '@/lib/assessment/assessment';
import { withSnapshot } from './snapshots';
import {
  assessmentOf,
  emptyWork,
  noEvidence,
  type SavedAnswer,
  type SavedOptions,
  type Work,
} from './work';

/**
 * `work` with the answers, profile and version of `opened`, and the snapshots of both. What was
 * there becomes a snapshot first, unless nothing was.
 *
 * Everything opened counts as changed now, and what it does not have as taken back now, or a tab
 * that has not seen it would bring the old answers back.
 */
export function replaced(
  work: Work,
  opened: Work,
  snapshot: { id: string; name: string },
  at: number,
): Work {
  const now = Math.max(at, latestChange(work) + 1);
  const changedAt = { choice: now, note: now, link: now, date: now };
  const { answers, profile } = assessmentOf(work);
  const next = assessmentOf(opened);
  const isBlank = Object.keys({ ...answers, ...profile }).length === 0;
  const before = isBlank ? work : withSnapshot(work, snapshot.id, snapshot.name, now);
  const known = new Set(before.snapshots.map(({ id }) => id));
  return {
    ...before,
    guidebookVersion: opened.guidebookVersion,
    versionAt: now,
    answers: {
      ...mapValues(answers, () => ({ choice: null, evidence: noEvidence, changedAt })),
      ...mapValues(next.answers, (answer) => ({ ...answer, changedAt })),
    },
    profile: {
      ...mapValues(profile, () => ({ options: [], changedAt: now })),
      ...mapValues(next.profile, (options) => ({ options, changedAt: now })),
    },
    inputs: {
      ...mapValues(before.inputs, () => ({ value: '', changedAt: now })),
      ...mapValues(opened.inputs, ({ value }) => ({ value, changedAt: now })),
    },
    snapshots: [
      ...before.snapshots,
      ...opened.snapshots
        .filter(({ id }) => !known.has(id))
        .map((other) => ({ ...other, changedAt: now })),
    ],
  };
}

/** An assessment from elsewhere (a link, or brought forward to another version) as work to open. */
export function workOf({ guidebookVersion, profile, answers }: Assessment): Work {
  return {
    ...emptyWork(guidebookVersion),
    profile: mapValues(profile, (options): SavedOptions => ({ options, changedAt: 0 })),
    answers: mapValues(answers, (answer): SavedAnswer => ({ ...answer, changedAt: {} })),
  };
}

/** ms; 0 when nothing ever changed. */
function latestChange({ versionAt, answers, profile, inputs, snapshots, removed }: Work): number {
  return [
    ...Object.values(answers).flatMap((answer) => Object.values(answer.changedAt)),
    ...Object.values(profile).map((entry) => entry.changedAt),
    ...Object.values(inputs).map((input) => input.changedAt),
    ...snapshots.map((snapshot) => snapshot.changedAt),
    ...Object.values(removed),
  ].reduce((latest, time) => Math.max(latest, time), versionAt);
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]));
}
