import { expect, test } from 'vitest';
import type { Assessment } from '@/lib/assessment/assessment';
import { exportHead } from '@/lib/cohort/export-rows';
import { localCsv } from '@/lib/cohort/local-csv';
import { type Collection, localDashboard, scoresIn, toScore } from '@/lib/cohort/local-dashboard';
import type { FounderFile } from '@/lib/cohort/local-file';
import { remarksOn } from '@/lib/cohort/local-remarks';
import { sortOut } from '@/lib/cohort/local-sort';
import { scopedCriteria, scopedRubric } from '@/lib/cohort/scope';
import { keptRubric } from '@/lib/content/versions';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Rubric } from '@/lib/guidebook/rubric';

const whole = JSON.parse(keptRubric(process.cwd(), '0.2.0') ?? '') as Rubric;
const rubric = scopedRubric(whole, ['data', 'law', 'team']);
const evidence = { note: '', link: '', date: '' };

const answered = (level: Level, guidebookVersion = '0.2.0'): Assessment => ({
  guidebookVersion,
  profile: { stage: ['launched'] },
  answers: Object.fromEntries(
    scopedCriteria(whole).map(({ criterion }) => [
      criterion.id,
      { choice: { kind: 'level', level }, evidence },
    ]),
  ),
});
const NOW = Date.UTC(2026, 10, 26, 12);
const BEFORE = Date.UTC(2026, 8, 1, 12);

function collectionOf(assessments: readonly Assessment[], earlier: Assessment | null): Collection {
  const files = assessments.map((assessment, index): FounderFile => ({
    id: `f${index + 1}`,
    name: `${index}.json`,
    folder: '',
    savedAt: NOW,
    startedAt: 0,
    content: `f${index + 1}`,
    assessment,
    snapshots: earlier ? [{ id: `s${index}`, takenAt: BEFORE, assessment: earlier }] : [],
  }));
  return {
    name: 'Files',
    locale: 'en',
    rubric,
    teams: sortOut(files, {}).teams.map((sorted, index) => ({
      id: sorted.file.id,
      name: `=Team ${index + 1}`,
      alias: index + 1,
      sorted,
    })),
    earlier: earlier ? [{ name: 'Before', from: '2026-09-01', to: '2026-09-30' }] : [],
    filesRound: 'Now',
  };
}

function entriesOf(collection: Collection) {
  return toScore(collection).flatMap(({ team, round, at, assessment }) => {
    const scores = scoresIn(collection.rubric, assessment);
    return scores ? [{ team, round, submittedAt: new Date(at).toISOString(), scores }] : [];
  });
}

test('files make one round, and who answered nothing in the chapters that count has not submitted', () => {
  const blank = { guidebookVersion: '0.2.0', profile: {}, answers: {} };
  const collection = collectionOf([answered(3), blank], null);
  const dashboard = localDashboard(collection, entriesOf(collection), null, NOW);
  expect(dashboard.cohort.rounds.map(({ name }) => name)).toEqual(['Now']);
  expect(dashboard.heatMap.map(({ team }) => team)).toEqual(['f1']);
  expect(dashboard.missing).toEqual(['f2']);
  expect(dashboard.chapters.map(({ id }) => id)).toEqual(
    rubric.parts.flatMap((part) => part.chapters.map(({ id }) => id)),
  );
});

test('snapshots between two days make an earlier round, and movement appears', () => {
  const collection = collectionOf([answered(3)], answered(1));
  const entries = entriesOf(collection);
  const dashboard = localDashboard(collection, entries, null, NOW);
  expect(dashboard).toMatchObject({ round: 'r2', before: 'r1' });
  expect(dashboard.movement[0]?.overall.by).toBeGreaterThan(0);
  expect(localDashboard(collection, entries, 'r1', NOW)).toMatchObject({
    round: 'r1',
    before: null,
  });
});

test('the table is that of the server, and no name runs as a formula', () => {
  const collection = collectionOf([answered(2)], answered(1));
  const [head, first, second, ...rest] = localCsv(collection, entriesOf(collection)).split('\r\n');
  expect(head?.slice(1).split(',')).toEqual(exportHead(rubric));
  expect(first).toMatch(/^'=Team 1,1,r1,/);
  expect(second).toMatch(/^'=Team 1,1,r2,/);
  expect(rest).toEqual(['']);
});

test('work of another guidebook version is said to be so', () => {
  const { teams } = collectionOf([answered(2, '0.1.0'), answered(2, '9.0.0'), answered(2)], null);
  const sorted = teams.map((team) => team.sorted);
  const found = remarksOn(sorted, whole, { decisions: { f3: 'team' }, unscored: new Set(['f1']) });
  expect(found.map(({ remarks }) => remarks.map(({ kind }) => kind))).toEqual([
    ['older', 'nothing'],
    ['newer'],
    ['as-team'],
  ]);
});
