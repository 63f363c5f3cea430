import { writeCollection } from '@/lib/cohort/local-collection';
import { MAX_FILES } from '@/lib/cohort/local-collection-limits';
import type { FounderFile, RefusedFile } from '@/lib/cohort/local-file';
import type { Sorting } from '@/lib/cohort/local-state';
import { FILE_FORMAT } from '@/lib/session/work';
import type { FromReader, Picked, ToReader } from './protocol';
import { type ReadSource, readSource } from './read-source';

/** What is collected before it is told, ms: rarely enough that the page stays free, often enough to see it move. */
const TOLD_EVERY = 50;

type Setting = { post: (message: FromReader) => void; now: () => number };

/** Reads files one after the other, and remembers their content for a collection to be saved. */
export function createReader({ post, now }: Setting): (message: ToReader) => void {
  /** Of each file, what a collection takes in; of the same content one text. */
  const known = new Map<string, { name: string; folder: string; savedAt: number; work: string }>();
  const firstWith = new Map<string, string>();
  let count = 0;
  let queue = Promise.resolve();

  async function read(picked: readonly Picked[]) {
    let told = now();
    let batch = emptyBatch();
    const tell = (done: number) => {
      post({ kind: 'read', ...batch, done, of: picked.length });
      batch = emptyBatch();
      told = now();
    };
    for (const [index, each] of picked.entries()) {
      const source = await readSource(each);
      // A collection is told by itself: what it says of its files holds for no others.
      if (source.sorting) tell(index);
      take(batch, source);
      if (source.sorting || now() - told > TOLD_EVERY) tell(index + 1);
    }
    tell(picked.length);
  }

  function take(batch: Batch, { found, sorting }: ReadSource) {
    const ids = found.map((each) => {
      count += 1;
      const id = `f${count}`;
      const { name, folder } = each;
      if (!each.ok) batch.refused.push({ id, name, folder, fault: each.fault });
      else if (known.size >= MAX_FILES) {
        batch.refused.push({ id, name, folder, fault: { code: 'too-many' } });
      } else {
        const { work, file } = each;
        const content = firstWith.get(work) ?? id;
        firstWith.set(work, content);
        known.set(id, { name, folder, savedAt: file.savedAt, work });
        batch.files.push({ ...file, name, folder, id, content });
      }
      return id;
    });
    if (sorting) batch.opened = sorting(ids);
  }

  function save({ sorting, files, now: at }: Extract<ToReader, { kind: 'save' }>) {
    const parts = files.flatMap((id) => {
      const file = known.get(id);
      if (!file) return [];
      const { name, folder, savedAt, work } = file;
      const head = { format: FILE_FORMAT, savedAt: new Date(savedAt).toISOString() };
      const content = `${JSON.stringify(head).slice(0, -1)},${work.slice(1)}`;
      return [{ id, name, folder, content }];
    });
    const type = 'application/json';
    post({ kind: 'saved', blob: new Blob(writeCollection(sorting, parts, at), { type }) });
  }

  return (message) => {
    if (message.kind === 'save') save(message);
    else queue = queue.then(() => read(message.picked));
  };
}

type Batch = { files: FounderFile[]; refused: RefusedFile[]; opened: Sorting | null };
const emptyBatch = (): Batch => ({ files: [], refused: [], opened: null });
