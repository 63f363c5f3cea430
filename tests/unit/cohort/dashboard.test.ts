import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { dashboardOf } from '@/lib/cohort/dashboard';
import type { Entry } from '@/lib/cohort/entry';
import { inScope, scopedCriteria, scopedRubric } from '@/lib/cohort/scope';
import { scoresOf } from '@/lib/cohort/scores';
import { readScores, writeScores } from '@/lib/cohort/stored-scores';
import { standingOf } from '@/lib/cohort/standing';
import { keptRubric } from '@/lib/content/versions';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Level } from '@/lib/guidebook/criterion-schema';

const whole = JSON.parse(keptRubric(process.cwd(), '0.2.0') ?? '') as Rubric;
const rubric = scopedRubric(whole, ['data', 'law', 'team']);
const criteria = scopedCriteria(rubric);
const evidence = { note: '', link: '', date: '' };

function answered(levels: readonly number[]): Assessment {
  const answers = criteria.map(({ criterion }, index) => {
    const level = (levels[index % levels.length] ?? 0) as Level;
    return [criterion.id, { choice: { kind: 'level' as const, level }, evidence }] as const;
  });
  return {
    guidebookVersion: '0.2.0',
    profile: { stage: ['launched'] },
    answers: Object.fromEntries(answers),
  };
}

const entry = (team: string, round: string, levels: readonly number[]): Entry => ({
  team,
  round,
  submittedAt: '2026-11-26',
  scores: scoresOf(rubric, answered(levels)),
});

const cohort: Cohort = {
  id: 'a'.repeat(16),
  version: 1,
  name: 'Spring',
  language: 'en',
  status: 'open',
  anonymous: false,
  rounds: [],
  openRound: null,
  chapters: ['data', 'law', 'team'],
  guidebookVersion: '0.2.0',
  createdAt: '2026-11-26',
  deleteAfter: '2027-11-26',
  teams: 3,
};
const teams = ['x', 'y', 'z'].map((id, index) => ({ id, name: id, alias: index }));
const dashboard = (entries: readonly Entry[]) =>
  dashboardOf({ cohort, rubric, round: 'r2', before: 'r1', teams, entries });

test('packed scores say what the engine said', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 20 }),
      (levels) => {
        const assessment = answered(levels);
        const result = assess(rubric, assessment);
        const packed = readScores(writeScores(scoresOf(rubric, assessment)));
        const standing = standingOf(rubric, packed);
        expect(standing.band).toEqual(result.band);
        expect(standing.counts).toEqual(result.counts);
        expect(standing.score?.estimate).toBeCloseTo(result.score?.estimate ?? -1, 3);
        const open = result.gates.filter(({ state }) => state === 'open');
        expect(standing.gates.map(({ criterion }) => criterion).sort()).toEqual(
          open.map(({ criterion }) => criterion).sort(),
        );
      },
    ),
  );
});

test('answers outside the chapters of the cohort are dropped', () => {
  const all = { ...answered([2]), answers: { ...answered([2]).answers } };
  const outside = whole.parts.flatMap((part) => part.chapters).find(({ id }) => id === 'ethics');
  const stray = outside?.criteria[0]?.id ?? '';
  const kept = inScope(
    { ...all, answers: { ...all.answers, [stray]: { choice: null, evidence } } },
    rubric,
  );
  expect(Object.keys(kept.answers)).toHaveLength(criteria.length);
  expect(kept.answers).not.toHaveProperty(stray);
});

test('the summary tells who is missing, who moved, what is weakest and whom a blocker holds', () => {
  const { missing, movement, heatMap, chapters, blockers, sessionPlan, overall } = dashboard([
    entry('x', 'r1', [1]),
    entry('x', 'r2', [3]),
    entry('y', 'r2', [0]),
  ]);
  expect(missing).toEqual(['z']);
  expect(movement).toHaveLength(1);
  expect(movement[0]?.overall.by).toBeCloseTo(100 - 100 / 3, 1);
  expect(heatMap.map(({ team }) => team)).toEqual(['x', 'y']);
  expect(chapters.map(({ id }) => id)).toEqual(
    ['data', 'team', 'law'].sort((a, b) => order(a) - order(b)),
  );
  expect(overall?.median).toBeGreaterThan(40);
  expect(blockers.length).toBeGreaterThan(0);
  expect(blockers.every(({ open }) => open.every(({ team }) => team === 'y'))).toBe(true);
  const planned = sessionPlan.flatMap((item) => item.criteria);
  expect(planned).toHaveLength(10);
  expect(planned.every(({ belowTarget }) => belowTarget.includes('y'))).toBe(true);
});

test('the order in which submissions come out of the store changes nothing', () => {
  const entries = [entry('x', 'r2', [3, 1]), entry('y', 'r2', [0, 4]), entry('z', 'r2', [2])];
  expect(dashboard([...entries].reverse())).toEqual(dashboard(entries));
});

test('nobody submitted: there is a summary, and it invents nothing', () => {
  const empty = dashboard([]);
  expect(empty).toMatchObject({ overall: null, heatMap: [], blockers: [], sessionPlan: [] });
  expect(empty.missing).toEqual(['x', 'y', 'z']);
});

function order(id: string): number {
  return rubric.parts.flatMap((part) => part.chapters.map((chapter) => chapter.id)).indexOf(id);
}
