import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countModel } from '@/components/live/next-token-lab/count';
import { labStart, readPrompt, readRun } from '@/components/live/next-token-lab/fields';
import { distribution, readModel } from '@/components/live/next-token-lab/model';
import { generate, pick, shape } from '@/components/live/next-token-lab/sampling';
import { joinTokens, tokenise } from '@/components/live/next-token-lab/tokens';

const text = [
  'The cat sat on the mat. The cat ate the fish.',
  'The dog sat on the cat. The dog ate the mat.',
  'A cat sat on a mat, a dog ate a fish.',
];
const model = readModel(countModel(text, 'en'));
const sum = (list: Iterable<number>) => [...list].reduce((total, p) => total + p, 0);
const plain = { greedy: false, temperature: 1, topK: 0, topP: 1 };

const history = fc.array(fc.integer({ min: 0, max: model.words.length - 1 }), { maxLength: 6 });
const settings = fc.record({
  greedy: fc.boolean(),
  temperature: fc.double({ min: 0.1, max: 3, noNaN: true }),
  topK: fc.integer({ min: 0, max: 50 }),
  topP: fc.double({ min: 0.05, max: 1, noNaN: true }),
});

describe('tokens', () => {
  it('are words and marks in English, characters in Chinese with Latin words whole', () => {
    expect(tokenise('Don’t pay $2.50, fine-tuned!', 'en')).toEqual([
      'Don’t',
      'pay',
      '$',
      '2.50',
      ',',
      'fine-tuned',
      '!',
    ]);
    expect(tokenise('用 GPT-4 写，3.5 倍。', 'zh')).toEqual([
      '用',
      'GPT-4',
      '写',
      '，',
      '3.5',
      '倍',
      '。',
    ]);
  });
  it.each([
    ['en', 'Ask (the vendor) first: “why?”'],
    ['zh', '用 GPT-4 写，快 3.5 倍。'],
  ] as const)('become text again (%s)', (locale, sentence) => {
    expect(joinTokens(tokenise(sentence, locale), locale)).toBe(sentence);
  });
});

describe('distribution', () => {
  it('is back-off with a discount of 0.75: seen continuations first, the rest by shorter context', () => {
    const read = readPrompt('The cat', model);
    const { p, context } = distribution(model, read.history.slice(-2));
    const id = (word: string) => model.ids.get(word) ?? -1;
    expect(context).toBe(2);
    // "The cat" stands twice: once before "sat", once before "ate".
    expect(p[id('sat')]).toBeCloseTo(0.25 / 2, 12);
    expect(p[id('ate')]).toBeCloseTo(0.25 / 2, 12);
    expect(sum(p)).toBeCloseTo(1, 12);
  });
  it('sums to 1, is never negative, and is ranked, after any history', () => {
    fc.assert(
      fc.property(history, (before) => {
        const { p, ranked } = distribution(model, before);
        expect(sum(p)).toBeCloseTo(1, 9);
        expect(Math.min(...p)).toBeGreaterThanOrEqual(0);
        const inOrder = [...ranked].map((id) => p[id] ?? 0);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
        expect(new Set(ranked).size).toBe(p.length);
      }),
    );
  });
});

describe('settings', () => {
  it('leave probabilities that sum to 1, the likeliest first', () => {
    fc.assert(
      fc.property(history, settings, (before, set) => {
        const shaped = shape(distribution(model, before), set);
        expect(sum(shaped)).toBeCloseTo(1, 9);
        expect([...shaped]).toEqual([...shaped].toSorted((a, b) => b - a));
        if (set.topK > 0) expect(shaped.length).toBeLessThanOrEqual(set.topK);
      }),
    );
  });
  it('do to logits 2, 1, 0 what the chapter says', () => {
    const e = [2, 1, 0].map(Math.exp);
    const given = {
      p: Float64Array.from(e, (each) => each / sum(e)),
      ranked: Uint32Array.of(0, 1, 2),
      context: 0,
    };
    const at = (temperature: number, topP = 1) =>
      [...shape(given, { ...plain, temperature, topP })].map((p) => p.toFixed(3));
    expect(at(0.5)).toEqual(['0.867', '0.117', '0.016']);
    expect(at(1)).toEqual(['0.665', '0.245', '0.090']);
    expect(at(2)).toEqual(['0.506', '0.307', '0.186']);
    expect(at(1, 0.9)).toEqual(['0.731', '0.269']);
  });
  it('pick by share', () => {
    const shaped = Float64Array.of(0.5, 0.3, 0.2);
    expect([0, 0.49, 0.51, 0.79, 0.81, 0.999999].map((draw) => pick(shaped, draw))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });
});

describe('the loop', () => {
  it('repeats itself with the same seed, and a longer run begins with the shorter', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 999 }), (set, seed) => {
        const long = generate(model, [0], set, { seed, steps: 20 });
        expect(generate(model, [0], set, { seed, steps: 20 })).toEqual(long);
        const short = generate(model, [0], set, { seed, steps: 5 });
        expect(long.slice(0, short.length)).toEqual(short);
        const end = long.findIndex(({ id }) => id === 0);
        expect(end === -1 || end === long.length - 1).toBe(true);
      }),
    );
  });
  it('ignores the seed when greedy', () => {
    const with1 = generate(model, [0], { ...plain, greedy: true }, { seed: 1, steps: 9 });
    expect(generate(model, [0], { ...plain, greedy: true }, { seed: 2, steps: 9 })).toEqual(with1);
  });
});

it('names the pieces it does not know and forgets what stands before them', () => {
  const read = readPrompt('The zebra cat', model);
  expect(read.unknown).toEqual(['zebra']);
  expect(read.history).toEqual([model.ids.get('cat')]);
});

it('says which field is wrong', () => {
  const { run, problems } = readRun({ ...labStart('en'), temperature: '0', topK: '2.5', topP: '' });
  expect(run).toBeNull();
  expect(problems).toEqual({ temperature: 'too-small', topK: 'not-whole', topP: 'empty' });
});
