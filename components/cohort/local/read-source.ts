import { isCollection, readCollection, type SavedCollection } from '@/lib/cohort/local-collection';
import { MAX_COLLECTION_BYTES } from '@/lib/cohort/local-collection-limits';
import type { FileFault, FounderFile } from '@/lib/cohort/local-file';
import type { Sorting } from '@/lib/cohort/local-state';
import { MAX_FILE_BYTES, MAX_FILE_CHARS } from '@/lib/session/limits';
import { openSavedFile } from '@/lib/session/saved-file';
import { assessmentOf, writtenForm } from '@/lib/session/work';
import type { Picked } from './protocol';

type Named = { name: string; folder: string };
/** `work`: the work as text, by which equal content is known. */
type Readable = Named & {
  ok: true;
  file: Omit<FounderFile, 'id' | 'content' | keyof Named>;
  work: string;
};
type Unreadable = Named & { ok: false; fault: FileFault };

/** What stood in one picked file: one founder's work, or all that a collection holds. */
export type ReadSource = {
  found: readonly (Readable | Unreadable)[];
  /** What a collection says about its files, given the ids they were called by here. */
  sorting: ((ids: readonly string[]) => Sorting) | null;
};

const HEAD = 256; // bytes

/** Reads one picked file. A huge one is refused unread, unless it is a collection. */
export async function readSource({ file, folder }: Picked): Promise<ReadSource> {
  const named = { name: file.name, folder };
  const refuse = (fault: FileFault): ReadSource => ({
    found: [{ ok: false, ...named, fault }],
    sorting: null,
  });
  // It may have been moved or locked since it was picked.
  const head = await textOf(file.slice(0, HEAD));
  if (head === null) return refuse({ code: 'unreadable' });
  const many = isCollection(head);
  if (file.size > (many ? MAX_COLLECTION_BYTES : MAX_FILE_BYTES)) {
    return refuse({ code: 'too-large', most: many ? MAX_COLLECTION_BYTES : MAX_FILE_CHARS });
  }
  const text = await textOf(file);
  if (text === null) return refuse({ code: 'unreadable' });
  if (!many) return { found: [readFounder(named, text)], sorting: null };
  const read = readCollection(text);
  if (!read.ok) return refuse(read.fault);
  const { collection } = read;
  return {
    found: collection.files.map((each) =>
      readFounder({ name: each.name, folder: each.folder }, JSON.stringify(each.content ?? null)),
    ),
    sorting: (ids) => sortingOf(collection, ids),
  };
}

async function textOf(blob: Blob): Promise<string | null> {
  return blob.text().catch(() => null);
}

function readFounder(named: Named, text: string): Readable | Unreadable {
  const opened = openSavedFile(text);
  if (!opened.ok) return { ok: false, ...named, fault: opened.problem };
  const { work, savedAt } = opened;
  return {
    ok: true,
    ...named,
    work: JSON.stringify(writtenForm(work)),
    file: {
      savedAt,
      startedAt: work.startedAt,
      assessment: assessmentOf(work),
      snapshots: work.snapshots.map(({ id, takenAt, assessment }) => ({ id, takenAt, assessment })),
    },
  };
}

function sortingOf({ name, chapters, earlier, files }: SavedCollection, ids: readonly string[]) {
  const names: Record<string, string> = {};
  const decisions: Record<string, 'team' | 'out'> = {};
  for (const [index, { team, decision }] of files.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    if (team !== null) names[id] = team;
    if (decision !== null) decisions[id] = decision;
  }
  return { name, chapters, earlier, names, decisions };
}
