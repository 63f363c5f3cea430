import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictRows } from '@/lib/cohort/cohort-changes';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { daysLater } from '@/lib/cohort/days';
import { invitationText } from '@/lib/cohort/invitation';
import { nextDate } from '@/lib/cohort/next-date';
import { timelineOf } from '@/lib/cohort/round-timeline';
import { getMessages } from '@/lib/i18n/messages';

const rounds = [
  { id: 'r1', name: 'Start', opensOn: '2026-12-01', closesOn: '2026-12-10' },
  { id: 'r2', name: 'End', opensOn: '2027-02-01', closesOn: '2027-02-10' },
];
const cohort: Cohort = {
  id: 'a'.repeat(16),
  version: 1,
  name: 'Spring',
  language: 'zh',
  status: 'open',
  anonymous: false,
  rounds,
  openRound: null,
  chapters: ['data'],
  guidebookVersion: '0.2.0',
  createdAt: '2026-11-26',
  deleteAfter: '2027-08-09',
  teams: 0,
};

test.each([
  ['2026-11-26', 'opens', '2026-12-01', 'Start'],
  ['2026-12-01', 'closes', '2026-12-10', 'Start'],
  ['2026-12-10', 'closes', '2026-12-10', 'Start'],
  ['2026-12-11', 'opens', '2027-02-01', 'End'],
  ['2027-02-11', 'deleted', '2027-08-09', ''],
])('on %s a cohort next %s on %s', (today, kind, day, round) => {
  expect(nextDate(cohort, today)).toEqual({ kind, day, round });
});

test('of a closed cohort only the end is still to come', () => {
  expect(nextDate({ ...cohort, status: 'closed' }, '2026-12-01').kind).toBe('deleted');
});

test('rounds stand on the line in order and within it, whatever their days', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => daysLater('2026-01-01', days));
  fc.assert(
    fc.property(fc.array(fc.record({ opensOn: day, closesOn: day })), day, (days, today) => {
      const timeline = timelineOf(days, today);
      for (const [index, round] of (timeline?.rounds ?? []).entries()) {
        const { opensOn = '', closesOn = '' } = days[index] ?? {};
        expect(round === null).toBe(closesOn < opensOn);
        if (!round) continue;
        expect(round.from).toBeGreaterThanOrEqual(0);
        expect(round.to).toBeGreaterThan(round.from);
        expect(round.to).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('without one round that has its days there is no line', () => {
  expect(timelineOf([{ opensOn: '', closesOn: '2026-12-10' }], '2026-11-26')).toBeNull();
});

test('the invitation speaks the language of the cohort and carries link, rounds and promise', () => {
  const words = {
    en: getMessages('en').cohorts.invitation,
    zh: getMessages('zh').cohorts.invitation,
  };
  const text = invitationText(cohort, 'https://example.org/zh/join#x', words);
  expect(text).toContain('https://example.org/zh/join#x');
  expect(text).toContain('2026 年 12 月 1 日');
  expect(text).toContain('2027 年 8 月 9 日');
  expect(text).not.toMatch(/\{\w+\}/);
  expect(invitationText({ ...cohort, language: 'en' }, 'x', words)).toContain('9 August 2027');
});

test('a conflict shows what was wanted and what was changed meanwhile, and nothing else', () => {
  const now: Cohort = { ...cohort, version: 2, name: 'Summer', status: 'closed' };
  expect(conflictRows(cohort, now, { name: 'Autumn' })).toEqual([
    { field: 'name', isWanted: true },
    { field: 'status', isWanted: false },
  ]);
  // Somebody had the same wish.
  expect(conflictRows(cohort, now, { status: 'closed' })).toEqual([
    { field: 'name', isWanted: false },
    { field: 'status', isWanted: false },
  ]);
});
