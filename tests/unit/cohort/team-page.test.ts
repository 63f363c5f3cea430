import { expect, test } from 'vitest';
import { gateHistory } from '@/lib/cohort/gate-history';
import { mentorsBeside } from '@/lib/cohort/mentors-beside';
import type { Rating } from '@/lib/cohort/rating-schema';
import type { Standing } from '@/lib/cohort/standing-schema';
import type { Level } from '@/lib/guidebook/criterion-schema';

const place = { chapter: 'team', section: 'founding' };

function rating(link: string, given: Record<string, readonly [own: Level, mentor: Level]>): Rating {
  const entries = Object.entries(given);
  return {
    team: { id: 't', name: null, alias: 1 },
    round: 'r1',
    version: 1,
    mentor: { link, label: link },
    ratedAt: null,
    levels: Object.fromEntries(entries.map(([id, [, mentor]]) => [id, mentor])),
    own: Object.fromEntries(entries.map(([id, [own]]) => [id, own])),
    differences: entries
      .filter(([, [own, mentor]]) => Math.abs(own - mentor) >= 2)
      .map(([criterion, [own, mentor]]) => ({ criterion, ...place, own, mentor })),
  };
}

test('what lies widest apart is talked about first, with every mentor who sees it otherwise', () => {
  const { talk, beside } = mentorsBeside([
    rating('ann', { x: [3, 1], y: [4, 0], z: [2, 2] }),
    rating('bo', { x: [3, 1], w: [1, 1] }),
  ]);
  expect(
    talk.map(({ criterion, views }) => [criterion, views.map(({ mentor }) => mentor.link)]),
  ).toEqual([
    ['y', ['ann']],
    ['x', ['ann', 'bo']],
  ]);
  expect(beside.map(({ criterion }) => criterion).sort()).toEqual(['w', 'x', 'y', 'z']);
});

test('blockers are told round by round, those open now first, and flags are not among them', () => {
  const open = (...ids: readonly string[]) => {
    const gates = ids.map((criterion) => ({
      criterion,
      chapter: 'team',
      kind: criterion === 'flag' ? 'flag' : 'blocker',
      below: 2,
      level: 1,
    }));
    return { gates } as unknown as Standing;
  };
  const history = gateHistory([
    { round: 'r1', standing: open('closed-since', 'stays', 'flag') },
    { round: 'r2', standing: open('stays') },
  ]);
  expect(history.map(({ criterion, open: rounds }) => [criterion, [...rounds.keys()]])).toEqual([
    ['stays', ['r1', 'r2']],
    ['closed-since', ['r1']],
  ]);
});
