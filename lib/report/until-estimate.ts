import type { Result } from '@/lib/assessment/result';
import { weighs } from '@/lib/assessment/score-criterion';
import type { Scoring } from '@/lib/guidebook/guidebook-schema';

/** Sums of weights that ought to be equal may differ by less than this. */
const NEAR = 1e-9;

/**
 * The fewest further answers after which there is an overall estimate: in each part that has a
 * score, the heaviest open criteria until enough of its weight is answered. 0: there is one.
 */
export function answersUntilEstimate(result: Result, { answeredShare }: Scoring): number {
  let missing = 0;
  for (const { score, tally, chapters } of result.parts) {
    if (!score || score.estimate !== null) continue;
    const open = chapters
      .flatMap(({ criteria }) => criteria)
      .filter((criterion) => weighs(criterion) && criterion.level === null)
      .map(({ weight }) => weight)
      .sort((a, b) => b - a);
    let { answered } = tally;
    for (const weight of open) {
      if (answered > 0 && answered >= answeredShare * tally.weight - NEAR) break;
      answered += weight;
      missing += 1;
    }
  }
  return missing;
}
