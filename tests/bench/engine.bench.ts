import { assess } from '@/lib/assessment/assess';
import type { Answer, Assessment } from '@/lib/assessment/assessment';
import { plan } from '@/lib/assessment/plan';
import { drawsOf } from '@/lib/assessment/random';
import { sensitivity } from '@/lib/assessment/sensitivity';
import type { Rubric, RubricCriterion } from '@/lib/guidebook/rubric';
import { atLeast, atMost, type Row } from './rows';

const SIZE = { parts: 5, chapters: 29, criteria: 128 };
const STAGES = ['idea', 'prototype', 'launched', 'scaling'];
const QUESTIONS = ['markets', 'audience', 'data', 'sector', 'model-route', 'agents'];
const OPTIONS = ['one', 'two', 'three', 'four'];

/** As large as the guidebook is meant to become: 128 criteria in 29 chapters of 5 parts. */
function largeRubric(): Rubric {
  const criteria = Array.from({ length: SIZE.criteria }, (_, i) => criterion(i));
  const chapters = Array.from({ length: SIZE.chapters }, (_, c) => ({
    id: `chapter-${c}`,
    criteria: criteria.filter((_, i) => i % SIZE.chapters === c),
  }));
  const rubric: Rubric = {
    version: '1.0.0',
    stages: STAGES.map((id, i) => ({ id, target: [2, 2, 3, 4][i] ?? 2 })),
    questions: QUESTIONS.map((id) => ({ id, kind: 'many', options: OPTIONS })),
    bands: [0, 40, 60, 80].map((from) => ({ id: `from-${from}`, from })),
    scoring: {
      answeredShare: 0.5,
      evidence: { from: 3, countsAs: 2 },
      geometricFloor: 1,
      effort: { days: 1, weeks: 3, months: 9 },
      sensitivity: { draws: 500, spread: 0.5, seed: 20261122 },
    },
    parts: Array.from({ length: SIZE.parts }, (_, p) => ({
      id: `part-${p}`,
      weight: [15, 20, 35, 10, 20][p] ?? 1,
      chapters: chapters.filter((_, c) => c % SIZE.parts === p),
    })),
    retired: [],
  };
  // Read back as a browser reads it: the engine must be fast on parsed objects.
  return JSON.parse(JSON.stringify(rubric)) as Rubric;
}

/** Every third has a condition, every fourth a gate, every seventh a target of its own. */
function criterion(i: number): RubricCriterion {
  const question = QUESTIONS[i % QUESTIONS.length] ?? 'markets';
  return {
    id: `criterion-${i}`,
    section: 'section',
    stages: i % 9 === 0 ? STAGES.slice(2) : STAGES,
    ...(i % 3 === 0 && { applies: { [question]: ['one', 'two'] } }),
    ...(i % 4 === 0 && { gate: { kind: i % 8 ? 'flag' : 'blocker', below: 2, when: {} } }),
    ...(i % 5 === 0 && { reasons: ['no-data'] }),
    ...(i % 7 === 0 && { target: { launched: 4 } }),
    weight: 1 + (i % 3),
    effort: (['days', 'weeks', 'months'] as const)[i % 3] ?? 'days',
  };
}

/** A launched venture that answered nine of ten questions. */
function longAssessment(): Assessment {
  const next = drawsOf('bench', 1);
  const answers = Array.from({ length: SIZE.criteria }, (_, i): [string, Answer] => {
    const level = Math.floor(next() * 5) as 0 | 1 | 2 | 3 | 4;
    const note = next() < 0.5 ? 'minutes of the last review' : '';
    const choice =
      i % 10 === 0 ? ({ kind: 'unknown' } as const) : { kind: 'level' as const, level };
    return [`criterion-${i}`, { choice, evidence: { note, link: '', date: '' } }];
  });
  const chosen = QUESTIONS.map((id, i) => [id, [OPTIONS[i % 2] ?? 'one', 'three']] as const);
  const profile = Object.fromEntries([['stage', ['launched']], ...chosen]) as Assessment['profile'];
  return { guidebookVersion: '1.0.0', profile, answers: Object.fromEntries(answers) };
}

const RUNS = 15;

/**
 * Milliseconds of processor time that a task takes: the median of several runs, each of
 * `times` calls. Not wall time: what else runs on the machine is not the engine's.
 */
function medianMs(times: number, task: () => unknown): number {
  for (let i = 0; i < times; i++) task();
  const runs = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) task();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / times;
  });
  return runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** Times the engine on one core against what the design asks of it. */
export function engineBench(): Row[] {
  const rubric = largeRubric();
  const assessment = longAssessment();
  const result = assess(rubric, assessment);
  if (sensitivity(rubric, result) === null) throw new Error('the bench must have an estimate');
  const perSecond = 1000 / medianMs(2000, () => assess(rubric, assessment));
  const planMs = medianMs(20, () => plan(rubric, assessment));
  const sensitivityMs = medianMs(20, () => sensitivity(rubric, result));
  return [
    atLeast('full scorings of 128 criteria', perSecond, '/s', 20_000),
    atMost('plan, each step scored again', planMs, 'ms', 20),
    atMost('sensitivity, 500 draws', sensitivityMs, 'ms', 60),
  ];
}
