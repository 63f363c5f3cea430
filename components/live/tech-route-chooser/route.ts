import type { TechAnswers } from './answers';

/** How the model learns the task. */
export type Learning =
  'test-first' | 'prompt' | 'retrieval' | 'collect' | 'fine-tune' | 'pre-train' | 'change-job';
/** Where it runs. */
export type Place = 'api' | 'own' | 'ask-first' | 'measure-own';

export const techRoutes = ['api', 'open-weights', 'fine-tune', 'pre-train'] as const;
export type TechRoute = (typeof techRoutes)[number];
export type Verdict = 'start' | 'later' | 'no';

export type ReasonId =
  | 'no-test'
  | 'test-passes'
  | 'facts-change'
  | 'form-is-learnt'
  | 'no-examples'
  | 'few-examples'
  | 'data-stays'
  | 'data-may-leave'
  | 'data-unsettled'
  | 'little-use'
  | 'measured-use'
  | 'no-operators'
  | 'one-operator'
  | 'no-base'
  | 'base-unsettled'
  | 'has-base'
  | 'no-cash'
  | 'cash-for-runs'
  | 'fails-throughout';

export type Judged = { route: TechRoute; verdict: Verdict; reasons: readonly ReasonId[] };
export type Advice = { learning: Learning; place: Place; routes: readonly Judged[] };

/**
 * The four questions of the section, top to bottom, and the separate choice of where it runs. Only a
 * test of one's own moves a team down; data that may not leave, or measured use, onto machines of
 * its own.
 */
export function advise(answers: TechAnswers): Advice {
  const learning = learningOf(answers);
  const place = placeOf(answers);
  const judged: Record<TechRoute, Omit<Judged, 'route'>> = {
    api: apiOf(place),
    'open-weights': openWeightsOf(answers, place),
    'fine-tune': fineTuneOf(answers, learning),
    'pre-train': preTrainOf(answers, learning),
  };
  return { learning, place, routes: techRoutes.map((route) => ({ route, ...judged[route] })) };
}

function learningOf({ test, examples, base, cash }: TechAnswers): Learning {
  if (test === 'untested') return 'test-first';
  if (test === 'passes') return 'prompt';
  if (test === 'facts') return 'retrieval';
  if (test === 'form') return examples === 'none' ? 'collect' : 'fine-tune';
  return base === 'no' && cash === 'yes' && examples === 'thousands' ? 'pre-train' : 'change-job';
}

function placeOf({ leave, load, people }: TechAnswers): Place {
  if (leave === 'no') return 'own';
  if (leave === 'unsure') return 'ask-first';
  return load === 'busy' && people !== 'nobody' ? 'measure-own' : 'api';
}

function apiOf(place: Place): Omit<Judged, 'route'> {
  if (place === 'own') return { verdict: 'no', reasons: ['data-stays'] };
  if (place === 'ask-first') return { verdict: 'later', reasons: ['data-unsettled'] };
  const reason = place === 'measure-own' ? 'measured-use' : 'little-use';
  return { verdict: 'start', reasons: ['data-may-leave', reason] };
}

function openWeightsOf({ base, people }: TechAnswers, place: Place): Omit<Judged, 'route'> {
  if (base === 'no') return { verdict: 'no', reasons: ['no-base'] };
  const staff: readonly ReasonId[] =
    people === 'nobody' ? ['no-operators'] : people === 'one' ? ['one-operator'] : [];
  const licence: readonly ReasonId[] = base === 'unsure' ? ['base-unsettled'] : [];
  if (place === 'own') return { verdict: 'start', reasons: ['data-stays', ...licence, ...staff] };
  if (place === 'measure-own') {
    return { verdict: 'later', reasons: ['measured-use', ...licence, ...staff] };
  }
  if (place === 'ask-first') return { verdict: 'later', reasons: ['data-unsettled', ...staff] };
  return { verdict: 'no', reasons: ['little-use', ...staff] };
}

function fineTuneOf(
  { test, examples, base }: TechAnswers,
  learning: Learning,
): Omit<Judged, 'route'> {
  if (base === 'no') return { verdict: 'no', reasons: ['no-base'] };
  if (learning === 'fine-tune') {
    const few: readonly ReasonId[] = examples === 'hundreds' ? ['few-examples'] : [];
    return { verdict: 'start', reasons: ['form-is-learnt', ...few] };
  }
  if (learning === 'collect') return { verdict: 'later', reasons: ['no-examples'] };
  if (learning === 'test-first') return { verdict: 'later', reasons: ['no-test'] };
  const why = { passes: 'test-passes', facts: 'facts-change' } as const;
  return {
    verdict: 'no',
    reasons: [test === 'passes' || test === 'facts' ? why[test] : 'fails-throughout'],
  };
}

function preTrainOf(
  { base, cash, examples }: TechAnswers,
  learning: Learning,
): Omit<Judged, 'route'> {
  if (learning === 'pre-train') {
    return { verdict: 'start', reasons: ['no-base', 'cash-for-runs'] };
  }
  const reasons: ReasonId[] = [
    ...(base === 'no' ? [] : (['has-base'] as const)),
    ...(cash === 'yes' ? [] : (['no-cash'] as const)),
    ...(examples === 'thousands' ? [] : (['no-examples'] as const)),
  ];
  return { verdict: 'no', reasons: reasons.length > 0 ? reasons : ['no-test'] };
}

/** Criteria that a choice is judged by, by route; the first two whatever the route. */
export const routeCriteria: Readonly<Record<TechRoute | 'always', readonly string[]>> = {
  always: ['concepts-build-buy-adapt', 'feas-technical-proof', 'eval-own-test-set'],
  api: ['concepts-portability', 'fin-inference-cost-control'],
  'open-weights': ['concepts-licence-map', 'risk-compute-and-export'],
  'fine-tune': ['data-source-register', 'data-labelling-governance', 'model-rollback'],
  'pre-train': ['concepts-compute-estimate', 'data-acquisition-lawful', 'model-reproducible'],
};
