import { attainment, type Reading } from './attainment';
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
  const { counts, tally } = empty();
  for (const criterion of criteria) {
    if (criterion.reading === null) continue;
    counts.applicable += 1;
    count(counts, criterion.reading);
    if (!weighs(criterion)) continue;
    const { weight, target, backed } = criterion;
    tally.weight += weight;
    if (criterion.attainment === null || backed === null) continue;
    tally.answered += weight;
    tally.earned += weight * criterion.attainment;
    tally.backed += weight * attainment(backed, target);
  }
  return { counts, tally };
}

function count(counts: Counts, reading: Reading): void {
  if (reading === 'level') counts.answered += 1;
  else if (reading === 'unknown') counts.unknown += 1;
  else if (reading === 'unanswered') counts.unanswered += 1;
  else counts.notApplicable += 1;
}

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
