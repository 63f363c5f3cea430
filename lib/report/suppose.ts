import type { Assessment } from '@/lib/assessment/assessment';
import type { Result } from '@/lib/assessment/result';
import { scoreChange, type ScoreChange } from '@/lib/assessment/score-change';
import { whatIf } from '@/lib/assessment/what-if';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Rubric } from '@/lib/guidebook/rubric';

/** Levels to suppose, by criterion id. */
export type Supposed = Readonly<Record<string, Level>>;

/** What the whole would be if some criteria stood at other levels. */
export function suppose(
  rubric: Rubric,
  assessment: Assessment,
  supposed: Supposed,
  base: Result,
): { result: Result; change: ScoreChange } {
  const changes = Object.fromEntries(
    Object.entries(supposed).map(([id, level]) => [id, { kind: 'level', level } as const]),
  );
  const result = whatIf(rubric, assessment, changes, base);
  return { result, change: scoreChange(base.score, result.score) };
}
