import { expect, test } from 'vitest';
import {
  applicable,
  exclusionOf,
  holds,
  situationOf,
  stageOf,
} from '@/lib/assessment/applicability';
import type { Profile } from '@/lib/assessment/assessment';
import { criterion, rubric } from './examples';

const book = rubric({ plan: { team: [criterion('roles')] } });
const markets = { markets: ['eu', 'mainland-china'] };

test.each<[string, Profile, string]>([
  ['a chosen stage', { stage: ['scaling'] }, 'scaling'],
  ['no answer', {}, 'idea'],
  ['an empty answer', { stage: [] }, 'idea'],
  ['a stage the rubric does not know', { stage: ['ipo'] }, 'idea'],
])('the stage of %s', (_, profile, stage) => {
  expect(stageOf(book, profile)).toBe(stage);
});

test('a rubric without stages has none to be at', () => {
  expect(stageOf({ ...book, stages: [] }, { stage: ['idea'] })).toBeNull();
});

test.each<[string, Record<string, string[]>, Profile, boolean]>([
  ['an empty condition', {}, { markets: ['eu'] }, true],
  ['one of the values is chosen', markets, { markets: ['elsewhere', 'eu'] }, true],
  ['none of the values is chosen', markets, { markets: ['elsewhere'] }, false],
  ['the question is not answered', markets, {}, true],
  ['the answer is an empty list', markets, { markets: [] }, true],
  ['both keys hold', { ...markets, revenue: ['yes'] }, { markets: ['eu'], revenue: ['yes'] }, true],
  ['one key fails', { ...markets, revenue: ['yes'] }, { markets: ['eu'], revenue: ['no'] }, false],
  ['one holds, one is silent', { ...markets, revenue: ['yes'] }, { markets: ['eu'] }, true],
  ['one fails, one is silent', { ...markets, revenue: ['yes'] }, { revenue: ['no'] }, false],
  ['the stage is a key', { stage: ['launched'] }, { stage: ['idea'] }, false],
  ['a key that every object inherits', { constructor: ['yes'] }, {}, true],
])('whether a condition holds: %s', (_, condition, profile, expected) => {
  expect(holds(condition, profile)).toBe(expected);
});

test('a criterion of another stage is excluded by stage, whatever its condition', () => {
  const later = criterion('later', { stages: ['scaling'], applies: markets });
  const situation = situationOf(book, { stage: ['idea'], markets: ['elsewhere'] });
  expect(exclusionOf(later, situation)).toBe('stage');
});

test('a criterion whose condition fails is excluded by condition', () => {
  const european = criterion('european', { applies: { markets: ['eu'] } });
  expect(exclusionOf(european, situationOf(book, { markets: ['elsewhere'] }))).toBe('condition');
  expect(applicable(book, european, { markets: ['elsewhere'] })).toBe(false);
  expect(applicable(book, european, { markets: ['eu'] })).toBe(true);
});

test('an option that the rubric does not offer hides nothing', () => {
  const european = criterion('european', { applies: { markets: ['eu'] } });
  expect(applicable(book, european, { markets: ['european-union'] })).toBe(true);
  expect(applicable(book, european, { markets: ['european-union', 'elsewhere'] })).toBe(false);
});

test('a stage that is not answered satisfies a condition on the stage', () => {
  const selling = criterion('selling', { applies: { stage: ['launched'] } });
  expect(applicable(book, selling, {})).toBe(true);
  expect(applicable(book, selling, { stage: ['ipo'] })).toBe(true);
  expect(applicable(book, selling, { stage: ['idea'] })).toBe(false);
});
