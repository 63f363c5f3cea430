import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesOf } from '@/components/cohort/dashboard/names';
import type { Dashboard } from '@/lib/cohort/dashboard-schema';
import { readCell, shadeOf } from '@/lib/cohort/heat-cell';
import { shownRows } from '@/lib/cohort/shown-rows';
import {
  chapterSort,
  fittingView,
  NONE,
  queryOfView,
  type TableView,
  viewOfQuery,
  wholeView,
} from '@/lib/cohort/table-view';
import { en } from '@/lib/i18n/messages/en';
import { dashboardWith, heatRow } from './small-dashboard';

const words = en.cohort;
const shown = (dashboard: Dashboard, view: Partial<TableView>, hidden = false) => {
  const names = namesOf(dashboard.teams, { hidden, locale: 'en', words });
  return shownRows(dashboard, { ...wholeView, ...view }, names).map(({ team }) => team);
};

const three = dashboardWith([
  heatRow('c', { score: 40, stage: 'idea', band: 'not-ready', cells: [10, 80] }),
  heatRow('a', { score: null, stage: null, band: null, cells: [90, null] }),
  heatRow('b', { score: 75, stage: 'idea', band: 'ready', cells: [50, 60] }),
]);

test('rows stand by name, by overall, by a chapter and by open blockers', () => {
  expect(shown(three, {})).toEqual(['a', 'b', 'c']);
  expect(shown(three, { sort: 'name', descending: true })).toEqual(['c', 'b', 'a']);
  expect(shown(three, { sort: chapterSort('law') })).toEqual(['c', 'b', 'a']);
  const blocked = { ...three, blockers: [{ ...openBlocker, open: [holds('b')] }] };
  expect(shown(blocked, { sort: 'blockers', descending: true })).toEqual(['b', 'a', 'c']);
});

test('a chapter called like a column is sorted by the chapter', () => {
  expect(shown(three, { sort: chapterSort('name') })).toEqual(['b', 'c', 'a']);
});

test('what has no value comes last in either direction', () => {
  expect(shown(three, { sort: 'overall' })).toEqual(['c', 'b', 'a']);
  expect(shown(three, { sort: 'overall', descending: true })).toEqual(['b', 'c', 'a']);
});

test('filters by stage, by band, by what is missing and by part of the name', () => {
  expect(shown(three, { stage: 'idea' })).toEqual(['b', 'c']);
  expect(shown(three, { stage: NONE })).toEqual(['a']);
  expect(shown(three, { band: 'ready' })).toEqual(['b']);
  expect(shown(three, { text: ' B' })).toEqual(['b']);
  expect(shown(three, { stage: 'idea', text: 'a' })).toEqual([]);
});

const scores = fc.option(fc.integer({ min: 0, max: 100 }));
const anyRows = fc
  .array(fc.record({ score: scores, cell: scores }), { maxLength: 30 })
  .map((rows) =>
    rows.map(({ score, cell }, index) => heatRow(`t${index}`, { score, cells: [cell, null] })),
  );

test('sorting loses and doubles no team, and either direction has the same teams', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.constantFrom('name', 'overall', 'blockers', chapterSort('law')),
      (rows, sort) => {
        const dashboard = dashboardWith(rows);
        const all = rows.map(({ team }) => team).sort();
        expect(shown(dashboard, { sort }).sort()).toEqual(all);
        expect(shown(dashboard, { sort, descending: true }).sort()).toEqual(all);
      },
    ),
  );
});

test('a view goes into the address and comes back', () => {
  const anyView = fc.record({
    sort: fc.constantFrom('name', 'overall', chapterSort('law')),
    descending: fc.boolean(),
    stage: fc.constantFrom(null, 'idea', NONE),
    band: fc.constantFrom(null, 'ready'),
    text: fc.string({ maxLength: 12 }),
  });
  fc.assert(
    fc.property(anyView, (view) => {
      const entries = Object.entries(queryOfView(view)).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      );
      expect(viewOfQuery(new URLSearchParams(entries))).toEqual(view);
    }),
  );
  expect(Object.values(queryOfView(wholeView)).every((value) => value === null)).toBe(true);
});

test('an address of another cohort shows every team rather than none', () => {
  const old = { sort: 'chapter.gone', descending: true, stage: 'gone', band: 'gone', text: '' };
  expect(fittingView(old, three)).toEqual(wholeView);
  const fitting = { ...wholeView, sort: chapterSort('law'), stage: NONE };
  expect(fittingView(fitting, three)).toEqual(fitting);
});

test('hidden names leave numbers, in the order of the numbers', () => {
  const teams = [
    { id: 'a', name: 'Aurora', alias: 12 },
    { id: 'b', name: 'Borealis', alias: 3 },
  ];
  const open = namesOf(teams, { hidden: false, locale: 'en', words });
  const hidden = namesOf(teams, { hidden: true, locale: 'en', words });
  expect([open.nameOf('a'), open.placeOf('a'), open.placeOf('b')]).toEqual(['Aurora', 0, 1]);
  expect([hidden.nameOf('a'), hidden.placeOf('b'), hidden.placeOf('a')]).toEqual(['Team 12', 0, 1]);
});

test('a cell says its whole points, or why it has none', () => {
  const [first, second] = heatRow('x', { cells: [59.6, null] }).cells;
  expect(first && readCell(first)).toBe(60);
  expect(second && readCell(second)).toBe('too-little');
  expect(first && readCell({ ...first, score: null })).toBe('not-applicable');
});

test('shades have five steps of twenty points', () => {
  expect([0, 19.9, 20, 59, 80, 100].map(shadeOf)).toEqual([1, 1, 2, 3, 5, 5]);
});

const holds = (team: string) => ({ team, level: 0 as const, below: 2 });
const openBlocker = { criterion: 'q', chapter: 'law', section: 's', open: [], notChecked: [] };
