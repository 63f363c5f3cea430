import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, FEWEST_TEAMS, nextCell, withoutTeam } from '@/lib/cohort/comparison';
import { quartilesOf } from '@/lib/cohort/quartiles';

const teams = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const values = fc.dictionary(fc.constantFrom(...teams), fc.integer({ min: 0, max: 100 }), {
  maxKeys: teams.length,
});
/** A cohort's life: teams submit, replace and leave; now and then somebody looks. */
const life = fc.array(
  fc.oneof(
    fc.record({ team: fc.constantFrom(...teams), value: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ team: fc.constantFrom(...teams), value: fc.constant(null) }),
  ),
  { maxLength: 80 },
);

test('quartiles are those of a spreadsheet', () => {
  expect(quartilesOf([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
  expect(quartilesOf([7])).toEqual({ lower: 7, median: 7, upper: 7 });
  expect(quartilesOf([])).toBeNull();
});

test('no figure is ever about fewer than five teams', () => {
  fc.assert(
    fc.property(values, (given) => {
      const { quartiles } = nextCell(undefined, given);
      expect(quartiles === null).toBe(Object.keys(given).length < FEWEST_TEAMS);
    }),
  );
});

test('between two figures that founders see, the values of at least five teams have changed', () => {
  fc.assert(
    fc.property(life, (events) => {
      const present: Record<string, number> = {};
      let cell: Cell | undefined;
      let seen: Record<string, number> | null = null;
      for (const { team, value } of events) {
        if (value === null) {
          Reflect.deleteProperty(present, team);
          cell = cell && withoutTeam({ cell }, team).cell;
        } else {
          present[team] = value;
        }
        const before = cell;
        cell = nextCell(cell, present);
        if (cell.quartiles === null || cell === before) continue;
        const was = seen ?? {};
        const changed = teams.filter((each) => was[each] !== present[each]);
        // A team that left and came back with the same value has changed in between.
        const returned = before?.gone ?? [];
        expect(new Set([...changed, ...returned]).size).toBeGreaterThanOrEqual(FEWEST_TEAMS);
        seen = { ...present };
      }
    }),
    { numRuns: 500 },
  );
});

test('a team that withdraws leaves neither its value nor a figure made of it', () => {
  const five = { a: 10, b: 20, c: 30, d: 40, e: 50 };
  const cell = nextCell(undefined, five);
  const { overall } = withoutTeam({ overall: cell }, 'c');
  expect(overall).toEqual({ quartiles: null, values: { a: 10, b: 20, d: 40, e: 50 }, gone: ['c'] });
});
