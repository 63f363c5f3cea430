import type { Answer, Assessment, Evidence } from '@/lib/assessment/assessment';

/** What a founder can change about one answer, each at its own time. */
export type AnswerField = 'choice' | keyof Evidence;

/**
 * An answer and when (ms) each of its fields was last changed; a field without a time was
 * never touched. Each field has its own time because a level can be chosen before the note
 * stored beside it was read, or in a tab that has not seen it: one time for both would erase it.
 * A cleared answer stays as an empty one with its times, or another tab would bring it back.
 */
export type SavedAnswer = Answer & { changedAt: Readonly<Partial<Record<AnswerField, number>>> };

/** Chosen options of a profile question. None: not answered, or taken back. */
export type SavedOptions = { options: readonly string[]; changedAt: number };

/** What a founder entered in a field of a live part: text, so that a half-typed number is kept too. */
export type SavedInput = { value: string; changedAt: number };

/** A dated copy of an assessment. Only its name can change, at `changedAt`. */
export type Snapshot = {
  id: string;
  /** ms */
  takenAt: number;
  /** May be empty. */
  name: string;
  changedAt: number;
  assessment: Assessment;
};

/** Everything that is kept for a founder, with the times that let two tabs agree. */
export type Work = {
  guidebookVersion: string;
  /** When `guidebookVersion` was chosen, ms; 0: it is only where this tab would begin. */
  versionAt: number;
  /** When work began on empty storage, ms; nothing older belongs to it: it was wiped. 0: not known. */
  startedAt: number;
  profile: Readonly<Record<string, SavedOptions>>;
  answers: Readonly<Record<string, SavedAnswer>>;
  /** By `live-part/field`. An empty value: taken back. */
  inputs: Readonly<Record<string, SavedInput>>;
  snapshots: readonly Snapshot[];
  /** When a snapshot was removed, by its id. */
  removed: Readonly<Record<string, number>>;
};

/** Newest version of what `Work` looks like in storage and in files. 2 added the inputs of live parts. */
export const FORMAT_VERSION = 2;

/** What a saved file says it is. */
export const FILE_FORMAT = 'groundwork-assessment';

/** Evidence before anything was given. */
export const noEvidence: Evidence = { note: '', link: '', date: '' };

/** The work of somebody who has just arrived. */
export const emptyWork = (guidebookVersion: string): Work => ({
  guidebookVersion,
  versionAt: 0,
  startedAt: 0,
  profile: {},
  answers: {},
  inputs: {},
  snapshots: [],
  removed: {},
});

/** The plain view that the engine scores: no times, and no entries that say nothing. */
export function assessmentOf({ guidebookVersion, profile, answers }: Work): Assessment {
  return {
    guidebookVersion,
    profile: Object.fromEntries(
      Object.entries(profile).flatMap(([id, { options }]) =>
        options.length ? [[id, options]] : [],
      ),
    ),
    answers: Object.fromEntries(
      Object.entries(answers).flatMap(([id, { choice, evidence }]) =>
        choice || evidence.note || evidence.link || evidence.date
          ? [[id, { choice, evidence }]]
          : [],
      ),
    ),
  };
}

/**
 * Work as it is written: under the lowest version that can hold it, so that what a founder wrote
 * without the newest features still opens in an older copy of the site.
 */
export function writtenForm({ inputs, ...work }: Work) {
  return Object.keys(inputs).length === 0
    ? { formatVersion: 1, work }
    : { formatVersion: FORMAT_VERSION, work: { ...work, inputs } };
}
