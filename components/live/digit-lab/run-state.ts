import type { Evaluation } from './evaluate';
import type { FromWorker, LossPoint, Seen } from './protocol';
import type { Settings } from './settings';

export type Phase = 'idle' | 'loading' | 'running' | 'stopped' | 'finished' | 'broken' | 'failed';

/** What the page knows of a run. */
export type RunState = {
  phase: Phase;
  /** Bytes of the digits that have come. */
  received: number;
  /** Of this run, whatever the fields say now. */
  settings: Settings | null;
  points: readonly LossPoint[];
  /** Held-out measurements; the first is of the untrained net. */
  rounds: readonly Evaluation[];
  ms: number;
  seen: Seen | null;
  tested: Evaluation | null;
  /** How often the test set was opened since the page was; nobody can close it again. */
  opened: number;
};

export type RunEvent =
  FromWorker | { kind: 'begun'; settings: Settings } | { kind: 'resumed' } | { kind: 'cleared' };

export const noRun: RunState = {
  phase: 'idle',
  received: 0,
  settings: null,
  points: [],
  rounds: [],
  ms: 0,
  seen: null,
  tested: null,
  opened: 0,
};

export function nextState(state: RunState, event: RunEvent): RunState {
  const { opened, received } = state;
  switch (event.kind) {
    case 'begun':
      return { ...noRun, phase: 'loading', settings: event.settings, opened, received };
    case 'cleared':
      return { ...noRun, opened, received };
    case 'resumed':
      return { ...state, phase: 'running' };
    case 'loading':
      return { ...state, received: event.received };
    case 'failed':
      return { ...state, phase: 'failed' };
    case 'progress':
      return { ...state, points: [...state.points, ...event.points], ms: event.ms };
    case 'round':
      return {
        ...state,
        phase: 'running',
        rounds: [...state.rounds.slice(0, event.round), event.evaluation],
      };
    case 'ended':
      return { ...state, phase: event.how, seen: event.how === 'broken' ? null : state.seen };
    case 'seen':
      return { ...state, seen: event.seen };
    case 'tested':
      return { ...state, tested: event.evaluation, opened: opened + 1 };
  }
}

/** A round's mean training loss, from its points; null before the first. */
export function trainingLoss(points: readonly LossPoint[], round: number): number | null {
  const mine = points.filter(({ at }) => at > round - 1 && at <= round);
  const updates = mine.reduce((sum, point) => sum + point.updates, 0);
  if (updates === 0) return null;
  return mine.reduce((sum, point) => sum + point.loss * point.updates, 0) / updates;
}
