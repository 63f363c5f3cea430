import { unread, type Change, type KeeperOptions } from './keeper';
import { MAX_SNAPSHOTS, MAX_WORK_CHARS } from './limits';
import { replaced } from './replace-work';
import type { Outcome, Refusal, SessionState } from './session';
import { withoutSnapshot, withSnapshot, withSnapshotName } from './snapshots';
import { keysIn, RESCUED, SHARED, storedText, WORK_KEY } from './storage-keys';
import type { Work } from './work';

export type RareVerbs = ReturnType<typeof rareVerbs>;

/** The verbs that few visits use, as `SessionVerbs` describes them. */
export function rareVerbs(
  { newId, storage }: Pick<KeeperOptions, 'newId' | 'storage'>,
  get: () => SessionState,
  set: (part: Partial<SessionState>) => void,
  change: (patch: Change) => void,
) {
  /** Makes a change, unless it makes work too much to keep. */
  function changeIfItFits(patch: Change): Outcome {
    let outcome: Outcome = { ok: true };
    change((work, at) => {
      const next = patch(work, at);
      const problem = refusalOf(next);
      if (!problem) return next;
      outcome = { ok: false, problem };
      return work;
    });
    return outcome;
  }

  return {
    takeSnapshot: (name = '') =>
      changeIfItFits((work, at) => withSnapshot(work, newId(), name, at)),
    renameSnapshot(id: string, name: string): Outcome {
      change((work, at) => withSnapshotName(work, id, name, at));
      return { ok: true };
    },
    removeSnapshot(id: string): Outcome {
      change((work, at) => withoutSnapshot(work, id, at));
      return { ok: true };
    },
    replaceWork: (opened: Work, name = '') =>
      changeIfItFits((work, at) => replaced(work, opened, { id: newId(), name }, at)),

    /** Only marks storage: this tab finds out like the others, by looking at it. */
    shareComputer: (on: boolean) =>
      touch(storage, (kept) => {
        const { work, mode } = get();
        const text = kept.getItem(WORK_KEY);
        // Not ours to touch: memory does not have what stands there.
        if (mode === 'memory' && text !== null && text !== SHARED) return unread;
        if (on) {
          const others = keysIn(kept).filter((key) => key !== WORK_KEY);
          others.forEach((key) => kept.removeItem(key));
          kept.setItem(WORK_KEY, SHARED);
        } else if (mode === 'memory') {
          kept.setItem(WORK_KEY, storedText(work));
        }
        return { ok: true };
      }),

    discardRescued: () => {
      set({ rescued: [] });
      return touch(storage, (kept) => {
        keysIn(kept, RESCUED).forEach((key) => kept.removeItem(key));
        return { ok: true };
      });
    },
  };
}

function touch(storage: KeeperOptions['storage'], verb: (kept: Storage) => Outcome): Outcome {
  try {
    return verb(storage() as Storage);
  } catch {
    return { ok: false, problem: { code: 'storage-missing' } };
  }
}

function refusalOf(work: Work): Refusal | null {
  if (work.snapshots.length > MAX_SNAPSHOTS) {
    return { code: 'too-many-snapshots', most: MAX_SNAPSHOTS };
  }
  const size = JSON.stringify(work).length;
  return size > MAX_WORK_CHARS ? { code: 'too-large', size, most: MAX_WORK_CHARS } : null;
}
