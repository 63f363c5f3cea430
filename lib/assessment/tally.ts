import type { ChapterResult, Counts, CriterionResult } from './result';
import { weighs } from './score-criterion';

type Counted = Pick<ChapterResult, 'counts' | 'tally'>;

function empty(): Counted {
  return {
    counts: { applicable: 0, answered: 0, unknown: 0, notApplicable: 0, unanswered: 0 },
    tally: { weight: 0, answered: 0, earned: 0, backed: 0 },
  };
}

/** Counts the criteria of one chapter and sums their weights. */
export function tallyCriteria(criteria: readonly CriterionResult[]): Counted {
  const sum = empty();
  for (const criterion of criteria) {
    const { reading, weight, attainment, backed } = criterion;
    if (reading === null) continue;
    sum.counts.applicable += 1;
    sum.counts[COUNTED_AS[reading]] += 1;
    if (weighs(criterion)) sum.tally.weight += weight;
    if (attainment === null || backed === null) continue;
    sum.tally.answered += weight;
    sum.tally.earned += weight * attainment;
    sum.tally.backed += weight * backed.attainment;
  }
  return sum;
}

const COUNTED_AS = {
  level: 'answered',
  unknown: 'unknown',
  unanswered: 'unanswered',
  'not-applicable': 'notApplicable',
} as const satisfies Record<string, keyof Counts>;

/** The sum of what chapters, or parts, have counted. */
export function addUp(members: readonly Counted[]): Counted {
  const sum = empty();
  for (const { counts, tally } of members) {
    sum.counts.applicable += counts.applicable;
    sum.counts.answered += counts.answered;
    sum.counts.unknown += counts.unknown;
    sum.counts.notApplicable += counts.notApplicable;
    sum.counts.unanswered += counts.unanswered;
    sum.tally.weight += tally.weight;
    sum.tally.answered += tally.answered;
    sum.tally.earned += tally.earned;
    sum.tally.backed += tally.backed;
  }
  return sum;
}
