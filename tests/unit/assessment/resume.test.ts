import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { isBeyondQuick, nextOpen } from '@/lib/assessment/resume';
import { assessment, criterion, level, rubric } from './examples';

const book = rubric({
  plan: { team: [criterion('roles', { key: true }), criterion('hiring')] },
  law: { data: [criterion('consent', { applies: { markets: ['eu'] } }), criterion('storage')] },
});
const next = (answers: Parameters<typeof assessment>[0], last: string | null) =>
  nextOpen(assess(book, assessment(answers)), last)?.criterion ?? null;

test('whoever has not begun begins with the first criterion', () => {
  expect(next({}, null)).toBe('roles');
});

test('the way goes on after the answer given last, and comes back for what was passed over', () => {
  expect(next({ hiring: level(1) }, 'hiring')).toBe('consent');
  expect(next({ storage: level(1), hiring: level(1), consent: level(1) }, 'storage')).toBe('roles');
});

test('"don’t know" is an answer, and "not applicable" without a reason is none', () => {
  const answer = (choice: ReturnType<typeof level>['choice']) => ({ ...level(0), choice });
  expect(next({ roles: answer({ kind: 'unknown' }) }, 'roles')).toBe('hiring');
  expect(next({ roles: answer({ kind: 'not-applicable', reason: null }) }, null)).toBe('roles');
});

test('when everything is answered there is nothing to go on to', () => {
  const answers = { roles: level(1), hiring: level(1), consent: level(1), storage: level(1) };
  expect(next(answers, 'roles')).toBeNull();
});

test('an answer to anything but a key criterion is beyond the quick scan', () => {
  const criteria = book.parts.flatMap((part) => part.chapters.flatMap((each) => each.criteria));
  expect(isBeyondQuick(criteria, new Set(['roles']))).toBe(false);
  expect(isBeyondQuick(criteria, new Set(['roles', 'storage']))).toBe(true);
});
