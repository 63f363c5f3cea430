import { after } from './changes';
import { MAX_NAME, MAX_SNAPSHOTS, MAX_WORK_CHARS } from './limits';
import type { Refusal } from './session';
import { assessmentOf, type Work } from './work';

/** One more snapshot: a copy of the assessment as it stands. */
export function withSnapshot(work: Work, id: string, name: string, at: number): Work {
  const snapshot = {
    id,
    takenAt: at,
    name: name.slice(0, MAX_NAME),
    changedAt: at,
    assessment: assessmentOf(work),
  };
  return { ...work, snapshots: [...work.snapshots, snapshot] };
}

/** Another name for a snapshot. */
export function withSnapshotName(work: Work, id: string, name: string, at: number): Work {
  return {
    ...work,
    snapshots: work.snapshots.map((snapshot) =>
      snapshot.id === id
        ? { ...snapshot, name: name.slice(0, MAX_NAME), changedAt: after(snapshot.changedAt, at) }
        : snapshot,
    ),
  };
}

/** A snapshot taken away, and remembered as such. */
export function withoutSnapshot(work: Work, id: string, at: number): Work {
  const gone = work.snapshots.find((snapshot) => snapshot.id === id);
  if (!gone) return work;
  return {
    ...work,
    snapshots: work.snapshots.filter((snapshot) => snapshot !== gone),
    removed: { ...work.removed, [id]: after(gone.changedAt, at) },
  };
}

/** Why work that has just got one more copy of itself is too much to keep, or null. */
export function refusalOf(work: Work): Refusal | null {
  if (work.snapshots.length > MAX_SNAPSHOTS) {
    return { code: 'too-many-snapshots', most: MAX_SNAPSHOTS };
  }
  const size = JSON.stringify(work).length;
  return size > MAX_WORK_CHARS ? { code: 'too-large', size, most: MAX_WORK_CHARS } : null;
}
