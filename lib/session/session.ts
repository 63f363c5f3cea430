import type { StoreApi } from 'zustand/vanilla';
import type { Choice, Evidence } from '@/lib/assessment/assessment';
import type { Work } from './work';

/** Why work is not being kept as it should. Codes: the page puts them into words. */
export type Trouble =
  /** The browser has no room. Everything is in memory; each change tries again. */
  | { code: 'storage-full' }
  /** The browser offers no storage (privacy modes). Everything is in memory. */
  | { code: 'storage-missing' }
  /** Stored by a newer version of this site: left untouched; this tab works in memory. */
  | { code: 'newer-format'; found: number; known: number }
  /** The code that reads stored work did not arrive (offline?). Changes are kept beside it. */
  | { code: 'unread' };

/** Why a verb did nothing. */
export type Refusal =
  | { code: 'too-many-snapshots'; most: number }
  | { code: 'too-large'; size: number; most: number }
  /** Stored work could not be read yet, and would have been lost. */
  | { code: 'unread' }
  /** The browser offers no storage, or no room in it. */
  | { code: 'storage-missing' };
export type Outcome = { ok: true } | { ok: false; problem: Refusal };

export type SessionState = {
  work: Work;
  /** `loading`: stored work is not in `work` yet. Answers may be given all the same. */
  status: 'loading' | 'ready';
  /** `memory`: nothing is written; a shared computer, or storage that must be left alone. */
  mode: 'kept' | 'memory';
  trouble: Trouble | null;
  /** Stored texts that could not be read, to be offered as files until they are discarded. */
  rescued: readonly string[];
};

export type SessionVerbs = {
  /** Null takes the choice back and leaves the evidence. */
  answer: (criterionId: string, choice: Choice | null) => void;
  /** Text beyond the limits is cut, as `maxlength` does; a date that is no ISO day becomes ''. */
  editEvidence: (criterionId: string, evidence: Partial<Evidence>) => void;
  /** Takes back the choice and the evidence. */
  clear: (criterionId: string) => void;
  answerProfile: (questionId: string, options: readonly string[]) => void;
  /** One field of a live part. Cut to its limit; an empty value takes it back. */
  keepInput: (livePart: string, field: string, value: string) => void;
  takeSnapshot: (name?: string) => Promise<Outcome>;
  renameSnapshot: (snapshotId: string, name: string) => Promise<Outcome>;
  removeSnapshot: (snapshotId: string) => Promise<Outcome>;
  /**
   * Puts opened work (a file, a link, work brought forward to another version) in the place of
   * this one. What was there becomes a snapshot called `name` first; snapshots are united.
   */
  replaceWork: (opened: Work, name?: string) => Promise<Outcome>;
  /** On: memory only, in every tab, and storage is emptied. Off: kept again. */
  shareComputer: (on: boolean) => Promise<Outcome>;
  /** Memory and storage, in every tab. */
  wipe: () => void;
  /** Lets go of the texts that could not be read. */
  discardRescued: () => Promise<Outcome>;
  /** Reads what is stored. Once, when the page runs; harmless when repeated. */
  hydrate: () => Promise<boolean>;
  /**
   * Takes in what another tab has written; false when it could not be read. `removed`: the other
   * tab was seen to take the work away.
   */
  catchUp: (removed?: boolean) => Promise<boolean>;
};

export type Session = SessionState & SessionVerbs;
export type SessionStore = StoreApi<Session>;
