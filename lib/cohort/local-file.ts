import type { Assessment } from '@/lib/assessment/assessment';

/** A founder's work at one time. `at`: ms */
export type State = { at: number; assessment: Assessment };

/** A founder's saved file, as far as a collection needs it. */
export type FounderFile = {
  /** Given on the page: f1, f2 … in the order of reading. */
  id: string;
  /** The file's own name. */
  name: string;
  /** The folder it lay in; may be empty. */
  folder: string;
  /** ms */
  savedAt: number;
  /** When the work began in its browser, ms; 0: not known. */
  startedAt: number;
  /** The id of the first file that holds the very same work; its own, if it is the first. */
  content: string;
  assessment: Assessment;
  snapshots: readonly { id: string; takenAt: number; assessment: Assessment }[];
};

/** Why a file cannot be counted at all. `damaged` has the places where it is wrong. */
export type FileFault =
  | { code: 'unreadable' | 'empty' | 'not-json' | 'not-ours' | 'too-many' }
  | { code: 'too-large'; most: number }
  | { code: 'newer-format'; found: number; known: number }
  | { code: 'damaged'; paths: readonly string[] };

/** A file that is not counted because of what it is. */
export type RefusedFile = { id: string; name: string; folder: string; fault: FileFault };
