import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answersOf,
  techQuestions,
  techStart,
  type TechAnswers,
} from '@/components/live/tech-route-chooser/answers';
import { advise, routeCriteria, techRoutes } from '@/components/live/tech-route-chooser/route';
import { readGuidebook } from '@/lib/content/read-guidebook';
import { liveParts } from '@/lib/guidebook/live-parts';

const { guidebook } = readGuidebook(join(import.meta.dirname, '../../..'), liveParts);
const from = (change: Partial<TechAnswers>) => advise({ ...techStart, ...change });
const verdict = (change: Partial<TechAnswers>, route: (typeof techRoutes)[number]) =>
  from(change).routes.find((each) => each.route === route)?.verdict;

test.each([
  ['no test yet', {}, 'test-first'],
  ['the test passes', { test: 'passes' }, 'prompt'],
  ['facts are lacking', { test: 'facts', examples: 'thousands' }, 'retrieval'],
  ['form is wrong, with examples', { test: 'form', examples: 'hundreds' }, 'fine-tune'],
  ['form is wrong, without examples', { test: 'form' }, 'collect'],
  ['all fails, a base model exists', { test: 'fails', cash: 'yes' }, 'change-job'],
  [
    'all fails, no base model, cash and data',
    { test: 'fails', base: 'no', cash: 'yes', examples: 'thousands' },
    'pre-train',
  ],
] as const)('the drawing of the section: %s', (_name, change, learning) => {
  expect(from(change).learning).toBe(learning);
});

test('where it runs is a choice of its own', () => {
  expect(from({ leave: 'no' }).place).toBe('own');
  expect(verdict({ leave: 'no' }, 'api')).toBe('no');
  expect(verdict({ leave: 'no' }, 'open-weights')).toBe('start');
  expect(from({ load: 'busy' }).place).toBe('api');
  expect(from({ load: 'busy', people: 'two' }).place).toBe('measure-own');
});

test('every answer gives each route a verdict and a reason, and no test never leads to training', () => {
  const anything = fc.record(
    Object.fromEntries(
      Object.entries(techQuestions).map(([id, options]) => [
        id,
        fc.constantFrom(...options, 'nonsense'),
      ]),
    ),
  );
  fc.assert(
    fc.property(anything, (inputs) => {
      const answers = answersOf({ ...techStart, ...inputs });
      const { routes, learning } = advise(answers);
      expect(routes.map(({ route }) => route)).toEqual(techRoutes);
      expect(routes.every(({ reasons }) => reasons.length > 0)).toBe(true);
      if (answers.test === 'untested') {
        expect(learning).toBe('test-first');
        const trained = routes.filter(
          ({ route }) => route === 'fine-tune' || route === 'pre-train',
        );
        expect(trained.every((each) => each.verdict !== 'start')).toBe(true);
      }
      if (answers.leave === 'no') expect(routes[0]?.verdict).toBe('no');
    }),
  );
});

test('the criteria it names are in the book', () => {
  const known = Object.values(guidebook?.criteria ?? {})
    .flat()
    .filter(({ status }) => status !== 'retired')
    .map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(Object.values(routeCriteria).flat()));
});
