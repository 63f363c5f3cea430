import { broughtInto, mergeWorks } from './merge';
import type { SessionState } from './session';
import { keysIn, PENDING, RESCUED, SHARED, storedText, WORK_KEY } from './storage-keys';
import { emptyWork, type Work } from './work';
import { readStoredText } from './work-schema';

export type Taken = Partial<Omit<SessionState, 'status'>> & {
  /** What stands in storage in the place of the work. */
  text: string | null;
};

/**
 * Merges all that is stored into memory, and writes it where storage lacks any of it.
 * `isNew`: memory was never stored before.
 *
 * A text that cannot be read is copied to a key of its own before anything is written over it. If
 * there is no room even for the copy, or if a newer version of the site wrote the work, storage is
 * left as it is and the tab goes on in memory.
 */
export function takeStored(
  storage: Storage,
  { work: memory, trouble }: Pick<SessionState, 'work' | 'trouble'>,
  isNew: boolean,
  newId: () => string,
): Taken {
  const text = storage.getItem(WORK_KEY);
  const rescued = () => keysIn(storage, RESCUED).flatMap((key) => storage.getItem(key) ?? []);
  if (text === SHARED) return { text, mode: 'memory', trouble: null, rescued: rescued() };

  const stored = text === null ? null : readStoredText(text);
  if (stored?.ok === false && stored.problem.code === 'newer-format') {
    return { text, mode: 'memory', trouble: stored.problem, rescued: rescued() };
  }
  const waiting = keysIn(storage, PENDING).map((key) => {
    const change = storage.getItem(key) ?? '';
    return { key, change, read: readStoredText(change) };
  });
  if (text === null && waiting.length === 0) {
    // It is called because there was a text: that was wiped while this code was on its way.
    const work = { ...emptyWork(memory.guidebookVersion), startedAt: memory.startedAt };
    return { text, work, rescued: rescued() };
  }
  const unreadable = [
    ...(text !== null && !stored?.ok ? [text] : []),
    ...waiting.flatMap(({ change, read }) => (isDamaged(read) ? [change] : [])),
  ];
  const base = stored?.ok ? stored.work : null;
  const mine = base && isNew ? broughtInto(memory, base.startedAt) : memory;
  const changes = waiting.flatMap(({ read }) => (read.ok ? [read.work] : []));
  const work = [...changes, ...(base ? [base] : [])].reduce(mergeWorks, mine);

  const told = trouble?.code === 'unread' ? null : trouble;
  const full = { code: 'storage-full' } as const;
  try {
    rescue(storage, unreadable, newId);
  } catch {
    const all = [...rescued(), ...unreadable];
    return { text, work, mode: 'memory', trouble: full, rescued: [...new Set(all)] };
  }
  const state = { work, mode: 'kept' as const, rescued: rescued() };
  const merged = base && canonical(base) === canonical(work) ? text : storedText(work);
  try {
    if (merged !== null && merged !== text) storage.setItem(WORK_KEY, merged);
  } catch {
    return { ...state, text, trouble: full };
  }
  waiting.forEach(({ key, read }) => {
    if (read.ok || isDamaged(read)) storage.removeItem(key);
  });
  return { ...state, text: merged, trouble: told?.code === 'storage-full' ? null : told };
}

/** Copies texts to keys of their own, each once. */
function rescue(storage: Storage, texts: readonly string[], newId: () => string) {
  const copies = new Set(keysIn(storage, RESCUED).map((key) => storage.getItem(key)));
  for (const text of texts) {
    if (text !== '' && !copies.has(text)) storage.setItem(RESCUED + newId(), text);
  }
}

/** Waiting changes of a newer version stay for a tab that understands them. */
function isDamaged(read: ReturnType<typeof readStoredText>): boolean {
  return !read.ok && read.problem.code !== 'newer-format';
}

/** Merged with itself: in the one order in which equal work is equal text. */
const canonical = (work: Work) => JSON.stringify(mergeWorks(work, work));
