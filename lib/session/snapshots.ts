import { after } from './changes';
import { MAX_NAME } from './limits';
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
