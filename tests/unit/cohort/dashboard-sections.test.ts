import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaLines } from '@/components/cohort/dashboard/agenda-lines';
import type { Frame } from '@/components/cohort/dashboard/frame';
import { namesOf } from '@/components/cohort/dashboard/names';
import { planMarkdown } from '@/components/cohort/dashboard/plan-markdown';
import { agendaOf } from '@/lib/cohort/agenda';
import { gravestFirst, openBlockers } from '@/lib/cohort/blocked';
import { chapterChanges, cohortChange, joinedSince } from '@/lib/cohort/cohort-change';
import type { Change, Dashboard } from '@/lib/cohort/dashboard-schema';
import { levelShares } from '@/lib/cohort/level-shares';
import { en } from '@/lib/i18n/messages/en';
import { textsOf } from '@/lib/report/texts';
import { dashboardWith, heatRow } from './small-dashboard';

const change = (from: number | null, to: number | null): Change => ({
  from,
  to,
  by: from === null || to === null ? null : to - from,
});
const blocker = (criterion: string, open: readonly string[], notChecked: string[] = []) => ({
  criterion,
  chapter: 'law',
  section: 's',
  open: open.map((team) => ({ team, level: 0 as const, below: 2 })),
  notChecked,
});
const weak = (id: string, attainment: number, belowTarget: string[], answered: number) => ({
  id,
  attainment,
  belowTarget,
  answered,
});

test('blockers that hold most teams come first, and each team’s are counted', () => {
  const blockers = [blocker('p', ['a']), blocker('q', [], ['a', 'b']), blocker('r', ['a', 'b'])];
  expect(gravestFirst(blockers).map(({ criterion }) => criterion)).toEqual(['r', 'p', 'q']);
  expect(openBlockers({ blockers })).toEqual(
    new Map([
      ['a', 2],
      ['b', 1],
    ]),
  );
});

test('movement counts who rose, stayed and fell, and leaves out who has no estimate twice', () => {
  const changes = [change(10, 30), change(50, 50.02), change(60, 50), change(null, 70), undefined];
  const whole = cohortChange(changes);
  expect(whole).toMatchObject({ from: 50, to: 50, up: 1, same: 1, down: 1 });
  expect(whole.by).toBeCloseTo(0.02);
  expect(cohortChange([change(null, 1)])).toMatchObject({ by: null, up: 0, same: 0, down: 0 });
});

test('every team that can be compared is counted once', () => {
  const score = fc.option(fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score)), (pairs) => {
      const changes = pairs.map(([from, to]) => change(from, to));
      const { up, same, down } = cohortChange(changes);
      expect(up + same + down).toBe(changes.filter(({ by }) => by !== null).length);
    }),
  );
});

test('chapters move by the median of their teams, and newcomers are told', () => {
  const movement = [
    { team: 'a', overall: change(1, 2), chapters: [change(10, 20), change(null, 5)] },
    { team: 'b', overall: change(1, 2), chapters: [change(10, 40), change(5, 5)] },
  ];
  const dashboard = dashboardWith([heatRow('a'), heatRow('b'), heatRow('c')], { movement });
  expect(chapterChanges(dashboard).map(({ id, by }) => [id, by])).toEqual([
    ['law', 20],
    ['name', 0],
  ]);
  expect(joinedSince(dashboard)).toEqual(['c']);
});

test('levels share the bar, and what gave none leaves its end open', () => {
  const criterion = {
    id: 'q',
    chapter: 'law',
    section: 's',
    quartiles: null,
    levels: [1, 0, 2, 0, 1] as Dashboard['criteria'][number]['levels'],
    unknown: 2,
    notApplicable: 1,
    unanswered: 1,
  };
  const shares = levelShares(criterion);
  expect(shares.map(({ width }) => width)).toEqual([12.5, 0, 25, 0, 12.5]);
  expect(shares.map(({ from }) => from)).toEqual([0, 12.5, 12.5, 37.5, 37.5]);
});

const planned = (below: string[], answered: number) =>
  dashboardWith([heatRow('a'), heatRow('b'), heatRow('c')], {
    blockers: [blocker('p', ['a'])],
    sessionPlan: [
      { chapter: 'law', section: 's', criteria: [weak('q', 0.5, below, answered)] },
      { chapter: 'law', section: 't', criteria: [weak('r', 0.2, ['a', 'b', 'c'], 3)] },
    ],
  });

test('the hour takes the weakest criteria, and names only teams that may be on target', () => {
  const [first, second] = agendaOf(planned(['a'], 3));
  expect(first).toMatchObject({ id: 'r', onTarget: 0, mayTell: [] });
  expect(second).toMatchObject({ id: 'q', onTarget: 2, mayTell: ['b', 'c'] });
});

const frameOf = (dashboard: Dashboard): Frame => ({
  locale: 'en',
  words: en.dashboard,
  texts: textsOf({ locale: 'en', stages: [], bands: [], questions: [], parts: [] }, []),
  dashboard,
  names: namesOf(dashboard.teams, { hidden: false, locale: 'en', words: en.cohort }),
  teamHref: null,
  minutes: { law: 9 },
});

test('the hour fills sixty minutes and is honest about who is on target', () => {
  const certain = agendaLines(frameOf(planned(['a'], 3)));
  expect(certain.map(({ time }) => time)).toEqual([
    'Before',
    '0–5 min',
    '5–30 min',
    '30–55 min',
    '55–60 min',
  ]);
  expect(certain[2]?.more).toBe(en.dashboard.plan.tellNobody);
  expect(certain[3]?.more).toContain('b and c');
  const unsure = agendaLines(frameOf(planned(['a'], 2)));
  expect(unsure[3]?.more).toContain('1 on target, among b and c');
});

test('the plan as Markdown links its sections and keeps names from being read as signs', () => {
  const dashboard = planned(['a'], 3);
  const starred = dashboard.teams.map((team) => ({ ...team, name: `*${team.id}*` }));
  const text = planMarkdown(frameOf({ ...dashboard, teams: starred }), 'https://example.org');
  expect(text).toContain('](https://example.org/en/guide/law#s)');
  expect(text).toContain('chapter: 9 min');
  expect(text).toContain('\\*a\\*');
  expect(text).toContain('**0–5 min**');
});
