import type { Level } from '@/lib/guidebook/criterion-schema';

/** Chosen options by profile question. A question without an entry is not answered. */
export type Profile = Readonly<Record<string, readonly string[]>>;

/** What an outsider could look at. Empty strings: nothing given. */
export type Evidence = { note: string; link: string; /** ISO day */ date: string };

/**
 * A level, "don't know", or "not applicable". The last counts only with one of the
 * reasons the criterion lists; without (`null`) it is treated as not answered yet.
 */
export type Choice =
  | { kind: 'level'; level: Level }
  | { kind: 'unknown' }
  | { kind: 'not-applicable'; reason: string | null };

/** `choice` is null while a founder has typed evidence and not chosen yet. */
export type Answer = { choice: Choice | null; evidence: Evidence };

/** One founder's standing: who answers, and what. Results are derived from it, never stored. */
export type Assessment = {
  guidebookVersion: string;
  profile: Profile;
  /** By criterion id. Ids the guidebook does not know are kept and never counted. */
  answers: Readonly<Record<string, Answer>>;
};
