import { expect, test } from 'vitest';
import { difference } from '@/lib/assessment/difference';
import { answerRows } from '@/lib/report/answer-rows';
import { differenceRows } from '@/lib/report/difference-rows';
import { figure, plain, range, signed } from '@/lib/report/figures';
import { profileRows } from '@/lib/report/profile-rows';
import { chapterRows, overallRow, partRows } from '@/lib/report/score-rows';
import { causeIn } from '@/lib/report/sentences';
import { suppose } from '@/lib/report/suppose';
import { assess } from '@/lib/assessment/assess';
import { chapterWorking, overallWorking, partWorkings } from '@/lib/report/workings';
import {
  assessment,
  criterion,
  level,
  notApplicable,
  rubric,
  SHOWN,
  UNKNOWN,
} from '../assessment/examples';
import { exampleView } from './example-view';

const book = rubric({
  concepts: { models: [criterion('limits'), criterion('costs', { reasons: ['too-early'] })] },
  planning: { team: [criterion('roles'), criterion('hiring', { weight: 2 })], later: [] },
});
const answers = {
  limits: level(3),
  costs: notApplicable('too-early'),
  roles: level(4, SHOWN),
  hiring: level(1),
};

test('figures have one decimal, a true minus and an en dash, in both languages', () => {
  expect([figure(59.66), figure(100), signed(1.26), signed(-0.34), signed(0.01)]).toEqual([
    '59.7',
    '100.0',
    '+1.3',
    '−0.3',
    '0.0',
  ]);
  expect([
    range({ low: 1, high: 2.5 }),
    range({ low: 1, high: 1 }),
    plain(5),
    plain(1 / 3),
  ]).toEqual(['1.0–2.5', '1.0', '5', '0.33']);
});

test('rows of scores are the engine’s own numbers; what has no score has no row', () => {
  const { report } = exampleView(book, answers);
  const { result } = report;
  expect(partRows(result).map(({ id, score, backed }) => ({ id, score, backed }))).toEqual(
    result.parts.map(({ id, score, backed }) => ({ id, score, backed })),
  );
  expect(result.parts.flatMap(chapterRows).map(({ id }) => id)).toEqual(['models', 'team']);
  expect(overallRow(result)?.score).toEqual(result.score);
});

test('claimed and not shown is the distance between score and evidence-backed score', () => {
  const row = partRows(exampleView(book, answers).report.result)[0];
  // One criterion at its target of 3 without evidence counts as 2 of 3.
  expect(row?.unshown).toBeCloseTo(100 - (100 * 2) / 3);
});

test('every answer is said in words', () => {
  const view = exampleView(book, { ...answers, hiring: UNKNOWN });
  const said = view.report.result.parts.flatMap((part) =>
    part.chapters.flatMap((chapter) => answerRows(view, chapter).map(({ answer }) => answer)),
  );
  expect(said).toEqual([
    'Level 3: limits at 3',
    'Not applicable: reason too-early',
    'Level 4: roles at 4',
    'Don’t know',
  ]);
});

test('the sum under a chapter comes out at its score', () => {
  const view = exampleView(book, answers);
  const team = view.report.result.parts[1]?.chapters[0];
  expect.assert(team);
  // Weight 1 earns 1, weight 2 earns a third of 2.
  expect(chapterWorking(view, team)).toContain('100 × 1.67 ÷ 3 = 55.6');
});

test('a chapter without an estimate says how much is answered and gives its range', () => {
  const view = exampleView(book, { roles: level(3) });
  const team = view.report.result.parts[1]?.chapters[0];
  expect.assert(team);
  expect(chapterWorking(view, team)).toContain('Answered weight 1 of 3');
});

test('the overall working ends in the overall score', () => {
  const view = exampleView(book, answers);
  const { score } = view.report.result;
  expect(overallWorking(view)).toMatch(new RegExp(`= ${figure(score?.estimate ?? 0)}$`));
  expect(partWorkings(view.report.result).map(({ share }) => share)).toEqual([0.5, 0.5]);
  const half = exampleView(book, { limits: level(3) });
  expect(overallWorking(half)).toContain(`= ${figure(half.report.result.score?.low ?? 0)}.`);
});

test('the profile is told in words, without questions that are not answered', () => {
  const profile = { stage: ['launched'], markets: ['eu', 'elsewhere', 'atlantis'] };
  expect(profileRows(exampleView(book, answers, { profile }))).toEqual([
    { question: 'markets?', options: ['EU', 'ELSEWHERE'] },
  ]);
});

test('what is supposed gives what the engine would say of that answer', () => {
  const { result } = exampleView(book, answers).report;
  const { result: supposed, change } = suppose(book, assessment(answers), { hiring: 3 }, result);
  expect(supposed).toEqual(assess(book, assessment({ ...answers, hiring: level(3) })));
  expect(change.delta).toBeGreaterThan(0);
});

test('a difference is told by measure, and each cause in words', () => {
  const view = exampleView(book, { ...answers, hiring: level(3) });
  const found = difference(
    { rubric: book, assessment: assessment(answers) },
    { rubric: book, assessment: view.assessment },
  );
  const rows = differenceRows(view, found);
  expect(rows.map(({ name }) => name)).toEqual(['Band', 'Score', 'With evidence', 'PLANNING']);
  expect(found.criteria.map(({ id, causes }) => [id, causes.map((c) => causeIn(view, c))])).toEqual(
    [['hiring', ['level 1 → 3']]],
  );
});
