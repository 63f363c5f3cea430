import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Exclusion } from './applicability';
import type { Reading } from './attainment';

/**
 * A figure from 0 to 100 and the range it can still move in.
 *
 * `estimate` rests on what is answered; null: too little of the weight is. `low` takes
 * everything unanswered or unknown as level 0, `high` takes it as on target.
 * Always low ≤ estimate ≤ high.
 */
export type Score = { estimate: number | null; low: number; high: number };

/** How many criteria; `applicable` is the sum of the other four. */
export type Counts = {
  applicable: number;
  answered: number;
  unknown: number;
  notApplicable: number;
  unanswered: number;
};

/** Sums of weights, in units of criterion weight (1-3 each). */
export type Tally = {
  /** Of all criteria that apply and are not "not applicable". */
  weight: number;
  /** Of those among them that have a level. */
  answered: number;
  /** Weight × attainment, summed over the answered. */
  earned: number;
  /** The same with every level taken only as far as its evidence carries it. */
  backed: number;
};

/**
 * Open: the level is below what the gate asks. Not checked: unanswered or unknown.
 * Passed: the level is reached. Closed: declared not applicable.
 */
export type GateState = 'open' | 'not-checked' | 'passed' | 'closed';
export type GateKind = 'blocker' | 'flag';

/** One criterion, with all that its part of a score is made of. */
export type CriterionResult = {
  id: string;
  /** Null: it applies. */
  excluded: Exclusion | null;
  /** Null exactly when excluded: a hidden answer is not read. */
  reading: Reading | null;
  /** Null unless `reading` is "level". */
  level: Level | null;
  /** The listed reason of a "not applicable", else null. */
  reason: string | null;
  target: number;
  /** 0-1; null without a level. */
  attainment: number | null;
  /** The level that stands with the evidence given, ≤ `level`; null without a level. */
  backed: number | null;
  evidenced: boolean;
  weight: number;
  /** Null: no gate here, or its condition does not hold. */
  gate: { kind: GateKind; below: number; state: GateState } | null;
};

/** One chapter. `score` is null when nothing applies or all of it is not applicable. */
export type ChapterResult = {
  id: string;
  score: Score | null;
  backed: Score | null;
  counts: Counts;
  tally: Tally;
  criteria: readonly CriterionResult[];
};

/** One part. `score` is null when none of its chapters has one. */
export type PartResult = {
  id: string;
  score: Score | null;
  backed: Score | null;
  counts: Counts;
  /** Sums of the chapters' tallies. */
  tally: Tally;
  /** As the guidebook gives it. */
  weight: number;
  chapters: readonly ChapterResult[];
};

/** A gate that has something to say, and where it stands. */
export type GateResult = {
  criterion: string;
  chapter: string;
  part: string;
  kind: GateKind;
  below: number;
  state: GateState;
  /** Null without a level. */
  level: Level | null;
};

/** The band somebody is in, and the one the score alone would give. */
export type BandResult = {
  /** Null: no estimate, and no open blocker. */
  id: string | null;
  /** By the estimate alone; null without one. */
  byScore: string | null;
  /** Whether an open blocker holds the band at the first. */
  held: boolean;
};

/** Everything derived from one assessment by one rubric. Plain data; never stored. */
export type Result = {
  /** Of the rubric that scored it. */
  guidebookVersion: string;
  /** The stage it was scored for; null only where the rubric has no stages. */
  stage: string | null;
  /** Null when nothing applies or all of it is not applicable. */
  score: Score | null;
  /** The same with claims taken only as far as their evidence carries them. */
  backed: Score | null;
  band: BandResult;
  counts: Counts;
  /** Blockers before flags; within them open, not checked, passed, closed. */
  gates: readonly GateResult[];
  parts: readonly PartResult[];
};
