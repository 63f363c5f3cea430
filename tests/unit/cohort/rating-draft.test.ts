import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKeptRating } from '@/lib/cohort/kept-rating';
import { isSameRating, type Levels, mergedRatings, withLevel } from '@/lib/cohort/rating-draft';

const level = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const);
const levels: fc.Arbitrary<Levels> = fc.dictionary(
  fc.constantFrom('team', 'data', 'law', 'runway'),
  level,
);

test('what only one device changed is taken from it, without asking', () => {
  const base = { team: 1, data: 2, law: 3 } as const;
  const here = withLevel(base, 'team', 4);
  const there = withLevel(withLevel(base, 'data', null), 'runway', 0);
  const { levels: merged, conflicts } = mergedRatings(base, here, there);
  expect(isSameRating(merged, { team: 4, law: 3, runway: 0 })).toBe(true);
  expect(conflicts).toEqual([]);
});

test('what both changed differently is named and stays as it is here', () => {
  const base = { team: 1 } as const;
  expect(mergedRatings(base, { team: 4 }, {})).toEqual({
    levels: { team: 4 },
    conflicts: [{ criterion: 'team', here: 4, there: null }],
  });
});

test('nothing that was rated here since is lost, and nothing from there is overlooked', () => {
  fc.assert(
    fc.property(levels, levels, levels, (base, here, there) => {
      const { levels: merged, conflicts } = mergedRatings(base, here, there);
      const named = new Set(conflicts.map(({ criterion }) => criterion));
      for (const id of ['team', 'data', 'law', 'runway']) {
        if (here[id] !== base[id]) expect(merged[id]).toBe(here[id]);
        else expect(merged[id]).toBe(there[id]);
        const isContested =
          here[id] !== base[id] && there[id] !== base[id] && here[id] !== there[id];
        expect(named.has(id)).toBe(isContested);
      }
    }),
  );
});

test('an answer that was lost on its way back makes no conflict', () => {
  fc.assert(
    fc.property(levels, levels, levels, (base, sent, now) => {
      // The server has what was sent; here it went on from there.
      const { conflicts } = mergedRatings(sent, now, sent);
      expect(conflicts).toEqual([]);
      expect(mergedRatings(base, sent, sent).conflicts).toEqual([]);
    }),
  );
});

test('a kept rating comes back, and anything else is none', () => {
  const kept = { levels: { team: 3 }, base: {}, link: 'abc' };
  expect(readKeptRating(JSON.stringify(kept))).toEqual(kept);
  for (const text of ['', 'null', '{}', '{"levels":{"team":7},"base":{},"link":""}']) {
    expect(readKeptRating(text)).toBeNull();
  }
});
