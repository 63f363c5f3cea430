import { describe, expect, test } from 'vitest';
import { modelsBounds, modelsStart } from '@/components/live/business-model-comparator/fields';
import {
  lossFrom,
  modelIds,
  userMonth,
  type ModelsInputs,
} from '@/components/live/business-model-comparator/models';
import { worksheet } from '@/components/live/business-model-comparator/worksheet';
import { readNumbers } from '@/components/live/number';

function start(change: Partial<ModelsInputs> = {}): ModelsInputs {
  const { values } = readNumbers(modelsStart, modelsBounds);
  if (!values) throw new Error('the part begins with numbers that cannot be read');
  return { ...values, ...change };
}

describe('the numbers of the chapter', () => {
  test('flat: 72 % at 400 calls, nothing at 2,000', () => {
    expect(userMonth(start(), 400).flat.margin).toBeCloseTo(0.72, 12);
    expect(userMonth(start(), 2000).flat.gain).toBeCloseTo(0, 9);
    expect(lossFrom(start(), 'flat')).toBeCloseTo(2000, 6);
  });

  test('metered with 500 included: 90 against 30 at 2,000', () => {
    const { revenue, cost } = userMonth(start(), 2000).metered;
    expect([revenue, cost]).toEqual([90, 30]);
    expect(lossFrom(start(), 'metered')).toBeNull();
  });

  test('advertising: 60 answers cost 0.81 and bring in 0.48', () => {
    const { revenue, cost } = userMonth(start(), 60).advertising;
    expect(cost).toBeCloseTo(0.81, 12);
    expect(revenue).toBeCloseTo(0.48, 12);
    expect(lossFrom(start(), 'advertising')).toBe(0);
  });
});

test('beyond its limit each model loses, and before it none does', () => {
  for (const change of [{}, { further: 0.001 }, { included: 5000 }, { apiPrice: 0.01 }]) {
    const inputs = start(change);
    for (const id of modelIds) {
      const limit = lossFrom(inputs, id);
      if (limit === null) {
        expect(userMonth(inputs, 1e9)[id].gain).toBeGreaterThanOrEqual(0);
      } else {
        expect(userMonth(inputs, limit * 1.01 + 1)[id].gain).toBeLessThan(0);
        expect(userMonth(inputs, limit * 0.99)[id].gain).toBeGreaterThanOrEqual(-1e-9);
      }
    }
  }
});

test('the worksheet names the models that lose, in both languages', () => {
  const said = (locale: 'en' | 'zh') => worksheet(locale, { heavy: '5,000' })?.rows.at(-1)?.value;
  expect(said('en')).toContain('these lose money: subscription');
  expect(said('zh')).toContain('就亏的有：固定订阅');
});
