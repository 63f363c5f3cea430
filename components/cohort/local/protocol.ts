import type { FounderFile, RefusedFile } from '@/lib/cohort/local-file';
import type { Sorting } from '@/lib/cohort/local-state';

/** A file that was picked or dropped, and the folder it lay in. */
export type Picked = { file: File; folder: string };

/** What the page asks of the worker that reads files. */
export type ToReader =
  | { kind: 'read'; picked: readonly Picked[] }
  /** `files`: ids, in the order in which they are to be written. */
  | { kind: 'save'; sorting: Sorting; files: readonly string[]; now: number };

/** What it answers. Files come a few at a time. */
export type FromReader =
  | {
      kind: 'read';
      files: readonly FounderFile[];
      refused: readonly RefusedFile[];
      /** A collection was among them. */
      opened: Sorting | null;
      done: number;
      of: number;
    }
  | { kind: 'saved'; blob: Blob };
