import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  byDate,
  daysBetween,
  profileOf,
  reached,
  type Duty,
} from '@/components/live/jurisdiction-switch/duties';
import { readGuidebook } from '@/lib/content/read-guidebook';
import { liveParts } from '@/lib/guidebook/live-parts';

const { guidebook } = readGuidebook(join(import.meta.dirname, '../../..'), liveParts);
const duties: Duty[] = (guidebook?.facts ?? []).flatMap(({ id, value, date, asOf, applies }) =>
  date && applies
    ? [
        {
          id,
          value: value.en,
          date,
          asOf,
          certainty: '',
          source: { title: '', by: '', url: '' },
          applies,
        },
      ]
    : [],
);
const ids = (profile: Record<string, string[]>) =>
  reached(duties, profile).map(({ item }) => item.id);

test('every duty of the book names the markets it reaches', () => {
  expect(duties.length).toBeGreaterThan(30);
  expect(duties.filter(({ applies }) => !applies.markets)).toEqual([]);
});

test('duties of one market never reach another, and two markets reach the union', () => {
  const eu = ids({ markets: ['eu'] });
  const uk = ids({ markets: ['uk'] });
  expect(eu.every((id) => id.startsWith('eu-'))).toBe(true);
  expect(uk.every((id) => id.startsWith('uk-'))).toBe(true);
  expect(ids({ markets: ['eu', 'uk'] }).sort()).toEqual([...eu, ...uk].sort());
  expect(ids({})).toEqual([]);
});

test('silence hides nothing and is named; an answer decides', () => {
  const silent = reached(duties, { markets: ['eu'] }).find(
    ({ item }) => item.id === 'eu-annex-iii-applies',
  );
  expect(silent?.open).toEqual(['decisions']);
  expect(ids({ markets: ['eu'], decisions: ['no'] })).not.toContain('eu-annex-iii-applies');
  const said = reached(duties, { markets: ['eu'], decisions: ['yes'] }).find(
    ({ item }) => item.id === 'eu-annex-iii-applies',
  );
  expect(said?.open).toEqual([]);
  expect(ids({ markets: ['united-states'], 'model-route': ['api'] })).not.toContain(
    'ny-raise-applies',
  );
});

test('dates stand in order, and days are counted across months and years', () => {
  const dates = byDate(reached(duties, { markets: ['eu', 'united-states'] })).map(
    ({ item }) => item.date,
  );
  expect(dates).toEqual([...dates].sort());
  expect(daysBetween('2026-11-26', '2026-12-02')).toBe(6);
  expect(daysBetween('2026-11-26', '2026-11-26')).toBe(0);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});

test('what an address carries beyond the questions is passed over', () => {
  const questions = [{ id: 'markets', options: [{ id: 'eu' }, { id: 'uk' }] }];
  expect(profileOf({ markets: 'eu,mars,,uk', __proto__: 'x', other: 'y' }, questions)).toEqual({
    markets: ['eu', 'uk'],
  });
});
