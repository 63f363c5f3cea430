import type { Outcome, Session, SessionState } from './session';
import { keysIn, PENDING, RESCUED, SHARED, storedText, WORK_KEY } from './storage-keys';
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
  const remove = (keys: (kept: Storage) => readonly string[]) =>
    reach((kept) => keys(kept).forEach((key) => kept.removeItem(key)));

  function write(key: string): boolean | undefined {
    return reach((kept) => {
      const text = storedText(get().work);
      try {
        kept.setItem(key, text);
      } catch {
        set({ trouble: { code: 'storage-full' } });
        return false;
      }
      if (key === WORK_KEY) known = text;
      if (get().trouble?.code === 'storage-full') set({ trouble: null });
      return true;
    });
  }

  function forget(startedAt = 0) {
    const work = { ...emptyWork(guidebookVersion), startedAt };
    set({ work, trouble: null, rescued: [], status: 'ready' });
  }

  /** Whether memory has all that storage has; false while only the reader could tell. */
  function isUpToDate(): boolean {
    const text = read();
    if (text === undefined || text === known) return true;
    if (text !== null && text !== SHARED) {
      if (reader) takeIn(reader);
      return !!reader;
    }
    if (text) set({ mode: 'memory' });
    // It was there and is gone: wiped in another tab.
    else if (known) forget();
    known = text;
    set({ status: 'ready' });
    return true;
  }

  function takeIn({ readStored }: Reader) {
    reach((kept) => {
      const { work, trouble } = get();
      const { text, isBehind, pending, ...found } = readStored(kept, work, !known, newId);
      known = text;
      set({ trouble: trouble?.code === 'unread' ? null : trouble, ...found, status: 'ready' });
      if (get().mode === 'kept' && (!isBehind || write(WORK_KEY))) remove(() => pending);
    });
  }

  function load(): Promise<void> {
    loading ??= loadReader()
      .then((loaded) => takeIn((reader = loaded)))
      .catch(() => set({ trouble: { code: 'unread' } }))
      .finally(() => (loading = undefined));
    return loading;
  }

  async function catchUp(removed = false): Promise<void> {
    if (!isUpToDate()) await load();
    else if (removed && read() === null) forget();
  }

  /** Changes the work, and writes it before returning. */
  function change(patch: (work: Work, at: number) => Work) {
    const fresh = isUpToDate();
    const { work, mode } = get();
    const at = Math.max(now(), work.startedAt);
    const next = patch(work, at);
    const begins = mode === 'kept' && known === null ? at - MEETING_TIME : 0;
    set({
      // What is stored may have another version or beginning: as long as it is not read, neither is set.
      work: fresh
        ? { ...next, versionAt: next.versionAt || at, startedAt: next.startedAt || begins }
        : next,
    });
    if (mode === 'memory') return;
    if (fresh) write(WORK_KEY);
    else {
      write((pendingKey ??= PENDING + newId()));
      void load();
    }
  }

  return {
    catchUp,
    change,

    async hydrate(): Promise<void> {
      const found = reach((kept) => keysIn(kept).length > 0 && read() !== SHARED);
      await (found ? load() : catchUp());
    },

    /** Whether everything stored is in memory, once it had the chance to be read. */
    async hasRead(): Promise<boolean> {
      await catchUp();
      return isUpToDate();
    },

    async shareComputer(on: boolean): Promise<Outcome> {
      await catchUp();
      if (!isUpToDate()) return { ok: false, problem: { code: 'unread' } };
      if (on && get().mode === 'kept') {
        remove((kept) => keysIn(kept));
        reach((kept) => kept.setItem(WORK_KEY, (known = SHARED)));
        set({ mode: 'memory' });
      } else if (!on && !isMissing && (!known || known === SHARED)) {
        set({ mode: 'kept' });
        change((work) => work);
      }
      return { ok: true };
    },

    wipe() {
      remove((kept) => keysIn(kept));
      known &&= null;
      // One more than now: what was changed in this very millisecond is wiped as well.
      forget(now() + 1);
    },

    discardRescued() {
      remove((kept) => keysIn(kept, RESCUED));
      set({ rescued: [] });
    },
  };
}
