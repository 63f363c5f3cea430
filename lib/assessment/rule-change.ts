import type { Rubric } from '@/lib/guidebook/rubric';

/** A rule above the criteria that can move a score or a band by itself. */
export type Rule = 'part-weights' | 'answered-share' | 'evidence' | 'geometric-floor' | 'bands';

/** The rules that differ between two rubrics. Targets and weights of criteria are told there. */
export function changedRules(from: Rubric, to: Rubric): Rule[] {
  const was = rulesOf(from);
  const is = rulesOf(to);
  return RULES.filter((rule) => was[rule] !== is[rule]);
}

const RULES = ['part-weights', 'answered-share', 'evidence', 'geometric-floor', 'bands'] as const;

/** Each rule in a form that can be compared; the order of parts is not a rule. */
function rulesOf({ parts, bands, scoring }: Rubric): Record<Rule, string> {
  const { evidence } = scoring;
  return {
    'part-weights': parts
      .map(({ id, weight }) => `${id} ${weight}`)
      .sort()
      .join(),
    'answered-share': String(scoring.answeredShare),
    evidence: `${evidence.from} ${evidence.countsAs}`,
    'geometric-floor': String(scoring.geometricFloor),
    bands: bands.map(({ id, from }) => `${id} ${from}`).join(),
  };
}
