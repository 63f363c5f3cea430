import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cacheBytesPerToken,
  estimate,
  gpuHours,
  impliedMfu,
  trainingFlop,
} from '@/components/live/compute-estimator/estimate';
import {
  estimatorStart,
  fieldsOf,
  readEstimate,
  shownModel,
} from '@/components/live/compute-estimator/fields';
import { binaryBytes, scientific } from '@/components/live/compute-estimator/format';
import { knownModels } from '@/components/live/compute-estimator/models';

const PEAK = 989;

/** The start with other fields, as numbers. */
function inputs(changes: Partial<typeof estimatorStart> = {}) {
  const { values } = readEstimate({ ...estimatorStart, ...changes });
  if (!values) throw new Error('these fields hold no numbers');
  return values;
}

describe('published models', () => {
  it.each([
    ['gpt-3', '3.15 × 10²³', 221_183, null],
    ['chinchilla', '5.88 × 10²³', 412_875, null],
    ['llama-3.1-8b', '7.23 × 10²³', 507_457, '13.9'],
    ['llama-3.1-70b', '6.35 × 10²⁴', 4_461_577, '25.5'],
    ['llama-3.1-405b', '3.79 × 10²⁵', 26_617_796, '34.5'],
    ['deepseek-v3', '3.29 × 10²⁴', 2_307_044, '34.6'],
  ])('%s: 6ND, GPU-hours at 40 %%, utilisation implied', (id, written, hours, implied) => {
    const model = knownModels.find((known) => known.id === id);
    if (!model) throw new Error(id);
    const flop = trainingFlop(model.active, model.tokens);
    expect(scientific(flop)).toBe(written);
    expect(Math.round(gpuHours(flop, { peak: PEAK, mfu: 40 }))).toBe(hours);
    const published = model.published?.hours;
    expect(published ? impliedMfu(flop, published, PEAK).toFixed(1) : null).toBe(implied);
  });

  it.each([
    ['llama-3.1-8b', 131_072, '16 GiB'],
    ['llama-3.1-70b', 327_680, '40 GiB'],
    ['llama-3.1-405b', 516_096, '63 GiB'],
  ])('%s: cache of a token and of 128k tokens', (id, bytes, conversation) => {
    const model = knownModels.find((known) => known.id === id);
    if (!model) throw new Error(id);
    expect(cacheBytesPerToken({ ...model, cacheBits: 16 })).toBe(bytes);
    expect(binaryBytes(bytes * 131_072)).toBe(conversation);
  });

  it('fill the fields and are known again by them', () => {
    for (const model of knownModels) {
      expect(shownModel({ ...estimatorStart, ...fieldsOf(model) })).toBe(model);
    }
    expect(shownModel({ ...estimatorStart, layers: '33' })).toBeNull();
  });
});

describe('serving', () => {
  it('reads 16 GB at 3.35 TB/s 209 times a second', () => {
    const alone = { total: '8', active: '8', conversations: '1', context: '1' };
    expect(estimate(inputs(alone)).ceiling.empty).toBeCloseTo(209, 0);
  });
  it('holds 70 billion weights in 140 GB at 16 bits and 35 at 4', () => {
    const large = { total: '70', active: '70' };
    expect(estimate(inputs(large)).weights).toBe(140e9);
    expect(estimate(inputs({ ...large, weightBits: '4' })).weights).toBe(35e9);
  });
  it('needs nine cards of 80 GB for 671 billion weights at 8 bits', () => {
    const mixture = { total: '671', active: '37', weightBits: '8', context: '1' };
    expect(estimate(inputs({ ...mixture, conversations: '1' })).servingGpus).toBe(9);
  });
});

it('never gets faster with more context, nor cheaper with more tokens', () => {
  const count = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const short = estimate({ ...inputs(), context: less, conversations: 1 });
      const long = estimate({ ...inputs(), context: more, conversations: 1 });
      // More GPUs read together, so the rate is compared per GPU.
      expect(long.ceiling.full / long.servingGpus).toBeLessThanOrEqual(
        short.ceiling.full / short.servingGpus,
      );
      expect(long.servingGpus).toBeGreaterThanOrEqual(short.servingGpus);
      const small = estimate({ ...inputs(), tokens: less });
      const large = estimate({ ...inputs(), tokens: more });
      expect(large.cost).toBeGreaterThanOrEqual(small.cost);
    }),
  );
});

it('says which field is wrong', () => {
  const read = readEstimate({
    ...estimatorStart,
    active: '9',
    mfu: '',
    gpus: '1.5',
    price: '-1',
    layers: 'NaN',
    context: '1e99',
  });
  expect(read.values).toBeNull();
  expect(read.problems).toEqual({
    active: 'too-large',
    mfu: 'empty',
    gpus: 'not-whole',
    price: 'too-small',
    layers: 'not-a-number',
    context: 'too-large',
  });
  expect(read.bounds.active.max).toBe(8.03);
});
