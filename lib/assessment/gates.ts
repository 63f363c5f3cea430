import type { Level } from '@/lib/guidebook/criterion-schema';
import type { RubricCriterion } from '@/lib/guidebook/rubric';
import { holds } from './applicability';
import type { Profile } from './assessment';
import type { Reading } from './attainment';
import type { CriterionResult, GateResult, GateState, PartResult } from './result';

/**
 * The gate of a criterion that applies, or null: it has none, or `when` does not hold.
 * Gates stand apart from the score and are never averaged (design §4.5).
 */
export function gateOf(
  { gate }: RubricCriterion,
  profile: Profile,
  reading: Reading,
  level: Level | null,
): CriterionResult['gate'] {
  if (!gate || (gate.when && !holds(gate.when, profile))) return null;
  return { kind: gate.kind, below: gate.below, state: stateOf(gate.below, reading, level) };
}

function stateOf(below: number, reading: Reading, level: Level | null): GateState {
  if (reading === 'not-applicable') return 'closed';
  if (level === null) return 'not-checked';
  return level < below ? 'open' : 'passed';
}

const RANK = { blocker: 0, flag: 4, open: 0, 'not-checked': 1, passed: 2, closed: 3 } as const;

/** Every gate of a result: blockers before flags, then by state, then in reading order. */
export function gatesOf(parts: readonly PartResult[]): GateResult[] {
  const ranks: GateResult[][] = [[], [], [], [], [], [], [], []];
  for (const part of parts) {
    for (const chapter of part.chapters) {
      for (const { id, gate, level } of chapter.criteria) {
        if (!gate) continue;
        const { kind, below, state } = gate;
        ranks[RANK[kind] + RANK[state]]?.push({
          criterion: id,
          chapter: chapter.id,
          part: part.id,
          kind,
          below,
          state,
          level,
        });
      }
    }
  }
  return ([] as GateResult[]).concat(...ranks);
}

/** Whether any blocker is open. One that is not checked is not open. */
export function hasOpenBlocker(gates: readonly GateResult[]): boolean {
  return gates.some(({ kind, state }) => kind === 'blocker' && state === 'open');
}
