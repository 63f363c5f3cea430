import type { Session, SessionState } from './session';
import { keysIn, PENDING, SHARED, storedText, WORK_KEY } from './storage-keys';
import type * as StoredWork from './stored-work';
import { emptyWork, type Work } from './work';

/** The module that reads stored work. It carries the validation, so it is fetched only when needed. */
export type Reader = typeof StoredWork;

export type KeeperOptions = {
  /** Asked at each access, which may throw. */
  storage: () => Storage | null | undefined;
  /** ms */
  now: () => number;
  /** A name no other tab or snapshot of this founder has: letters, digits and hyphens. */
  newId: () => string;
  guidebookVersion: string;
  loadReader?: () => Promise<Reader>;
};

/**
 * Work that begins on empty storage disowns what is older by this much, in ms: it was wiped, and
 * a sleeping tab may still hold it. Two tabs that begin at the same moment are not that far apart.
 */
const MEETING_TIME = 10_000;

/** Work changed at `at`, ms. */
export type Change = (work: Work, at: number) => Work;

/** What a verb says that must not go on without having read what is stored. */
export const unread = { ok: false, problem: { code: 'unread' } } as const;

/**
 * Keeps the work in storage, together with other tabs.
 *
 * zustand's `persist` does not fit: it writes without looking at what another tab has written,
 * overwrites what it cannot parse, and would bring the validation into every page.
 *
 * The text last seen is remembered. While storage still holds it, a change is written straight
 * away. Another text comes from another tab: the reader merges it in; until the reader is here,
 * changes are written beside it under a key of this tab's own, and merged by whoever reads next.
 */
export function createKeeper(
  {
    storage,
    now,
    newId,
    guidebookVersion,
    loadReader = () => import('./stored-work'),
  }: KeeperOptions,
  get: () => Session,
  set: (part: Partial<SessionState>) => void,
) {
  /** What storage held when last seen. Undefined: not looked yet. */
  let known: string | null | undefined;
  let isMissing = false;
  let reader: Reader | undefined;
  let loading: Promise<void> | undefined;
  let pendingKey: string | undefined;

  /** Undefined where there is no storage. */
  function reach<T>(touch: (storage: Storage) => T): T | undefined {
    if (isMissing) return undefined;
    try {
      return touch(storage() as Storage);
    } catch {
      isMissing = true;
      set({ trouble: { code: 'storage-missing' }, mode: 'memory', status: 'ready' });
      return undefined;
    }
  }
  const read = () => reach((kept) => kept.getItem(WORK_KEY));

  /** Changes wait beside the work: another tab's, or made before any script was there. */
  const hasWaiting = () =>
    reach((kept) => keysIn(kept, PENDING).some((key) => key !== pendingKey)) ?? false;

  function write(key: string) {
    reach((kept) => {
      const text = storedText(get().work);
      try {
        kept.setItem(key, text);
        if (key === WORK_KEY) known = text;
        if (get().trouble?.code === 'storage-full') set({ trouble: null });
      } catch {
        set({ trouble: { code: 'storage-full' } });
      }
    });
  }

  function forget(startedAt = 0) {
    const work = { ...emptyWork(guidebookVersion), startedAt };
    set({ work, rescued: [], status: 'ready' });
    // What stood in the way is gone with the rest; missing storage is still missing.
    if (get().trouble && !isMissing) set({ trouble: null, mode: 'kept' });
  }

  /** Whether memory has all that storage has; false while only the reader could tell. */
  function isUpToDate(): boolean {
    const text = read();
    if (text === undefined || text === known) return true;
    if (text === SHARED || (text === null && !hasWaiting())) {
      if (text) set({ mode: 'memory', trouble: null });
      // It was there and is gone: wiped in another tab.
      else if (known) forget();
      known = text;
      set({ status: 'ready' });
      return true;
    }
    if (reader) takeIn(reader);
    return !!reader;
  }

  function takeIn({ takeStored }: Reader) {
    reach((kept) => {
      const { text, ...state } = takeStored(kept, get(), !known, newId);
      known = text;
      set({ ...state, status: 'ready' });
    });
  }

  function load(): Promise<void> {
    loading ??= loadReader()
      .then((loaded) => takeIn((reader = loaded)))
      .catch(() => {
        loading = undefined;
        set({ trouble: unread.problem });
      });
    return loading;
  }

  /** True: everything stored is in memory. */
  async function catchUp(removed = false): Promise<boolean> {
    // Work that was never stored leaves no trace by which its going could be noticed.
    if (removed && !known) forget();
    if (!isUpToDate()) await load();
    return isUpToDate();
  }

  /** Changes the work, and writes it before returning. */
  function change(patch: Change) {
    const fresh = isUpToDate();
    const { mode, work: was } = get();
    const at = Math.max(now(), was.startedAt);
    const work = { ...patch(was, at) };
    // What is stored may have another version or beginning: until it is read, neither is set.
    if (fresh) {
      work.versionAt ||= at;
      if (mode === 'kept' && known === null) work.startedAt ||= at - MEETING_TIME;
    }
    set({ work });
    if (mode === 'kept') write(fresh ? WORK_KEY : (pendingKey ??= PENDING + newId()));
    if (!fresh) void load();
  }

  function wipe() {
    reach((kept) => keysIn(kept).forEach((key) => kept.removeItem(key)));
    known &&= null;
    // One more than now: what was changed in this very millisecond is wiped as well.
    forget(now() + 1);
  }

  return { catchUp, change, wipe };
}
