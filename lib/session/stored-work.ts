import { broughtInto, mergeWorks } from './merge';
import type { SessionState } from './session';
import { keysIn, PENDING, RESCUED, SHARED, WORK_KEY } from './storage-keys';
import type { Work } from './work';
import { readStoredText } from './work-schema';

export type Found = {
  /** What stands in storage in the place of the work. */
  text: string | null;
  /** Memory and storage together. */
  work: Work;
  /** Storage lacks something that `work` has. */
  isBehind: boolean;
  /** Keys whose matter is in `work`: they can go once `work` is written. */
  pending: readonly string[];
} & Pick<SessionState, 'rescued'> &
  Partial<Pick<SessionState, 'mode' | 'trouble'>>;

/**
 * Merges all that is stored into memory. `isNew`: memory was never stored before.
 *
 * Writes nothing but copies of texts that it cannot read. If there is no room even for these, or
 * if a newer version of the site wrote the work, storage must be left as it is: `mode` is memory.
 */
export function readStored(
  storage: Storage,
  memory: Work,
  isNew: boolean,
  newId: () => string,
): Found {
  const text = storage.getItem(WORK_KEY);
  const rescued = () => keysIn(storage, RESCUED).flatMap((key) => storage.getItem(key) ?? []);
  const untouched = { text, work: memory, isBehind: false, pending: [] };
  if (text === SHARED) return { ...untouched, mode: 'memory', rescued: rescued() };

  const stored = text === null ? null : readStoredText(text);
  if (stored?.ok === false && stored.problem.code === 'newer-format') {
    return { ...untouched, mode: 'memory', trouble: stored.problem, rescued: rescued() };
  }

  const waiting = keysIn(storage, PENDING).map((key) => {
    const change = storage.getItem(key) ?? '';
    return { key, change, read: readStoredText(change) };
  });
  const unreadable = [
    ...(text !== null && !stored?.ok ? [text] : []),
    ...waiting.flatMap(({ change, read }) => (isDamaged(read) ? [change] : [])),
  ];
  try {
    unreadable.forEach((broken) => storage.setItem(RESCUED + newId(), broken));
  } catch {
    const trouble = { code: 'storage-full' } as const;
    return { ...untouched, mode: 'memory', trouble, rescued: [...rescued(), ...unreadable] };
  }

  const base = stored?.ok ? stored.work : null;
  const mine = base && isNew ? broughtInto(memory, base.startedAt) : memory;
  const changes = waiting.flatMap(({ read }) => (read.ok ? [read.work] : []));
  const work = [...changes, ...(base ? [base] : [])].reduce(mergeWorks, mine);
  return {
    text,
    work,
    isBehind:
      canonical(work) !== (base ? canonical(base) : null) && !(text === null && isBlank(work)),
    pending: waiting.flatMap(({ key, read }) => (read.ok || isDamaged(read) ? [key] : [])),
    rescued: rescued(),
    ...(text !== null && { mode: 'kept' as const }),
  };
}

/** Waiting changes of a newer version stay for a tab that understands them. */
function isDamaged(read: ReturnType<typeof readStoredText>): boolean {
  return !read.ok && read.problem.code !== 'newer-format';
}

/** Merged with itself: in the one order in which equal work is equal text. */
const canonical = (work: Work) => JSON.stringify(mergeWorks(work, work));

function isBlank({ profile, answers, snapshots, removed }: Work): boolean {
  return [profile, answers, snapshots, removed].every((part) => Object.keys(part).length === 0);
}
