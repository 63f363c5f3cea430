import type { Evaluation } from './evaluate';
import type { Settings } from './settings';

/** What to read: an image that was drawn, a held-out one by its place, or the next that is read wrongly. */
export type Wanted =
  | { kind: 'drawn'; image: Uint8Array }
  | { kind: 'held-out'; index: number }
  | { kind: 'mistaken'; after: number };

export type ToWorker =
  | { kind: 'begin'; settings: Settings }
  | { kind: 'stop' }
  | { kind: 'resume' }
  | { kind: 'read'; wanted: Wanted }
  | { kind: 'test' };

/** The mean training loss of the updates since the last point; `at` is how far the run was, in rounds. */
export type LossPoint = { at: number; loss: number; updates: number };
export type Seen = {
  image: Uint8Array;
  /** Its place among the held-out digits and what it is; null: it was drawn, so nobody knows. */
  heldOut: { index: number; label: number } | null;
  probabilities: readonly number[];
};

export type FromWorker =
  | { kind: 'loading'; received: number }
  | { kind: 'failed' }
  /** `ms` is what training has taken so far, pauses and measurements left out. */
  | { kind: 'progress'; points: readonly LossPoint[]; ms: number }
  /** Round 0 is the untrained net. */
  | { kind: 'round'; round: number; evaluation: Evaluation }
  | { kind: 'ended'; how: 'stopped' | 'finished' | 'broken' }
  | { kind: 'seen'; seen: Seen }
  | { kind: 'tested'; evaluation: Evaluation };
