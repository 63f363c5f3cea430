import { expect, test } from 'vitest';
import { lastAnswered } from '@/lib/session/last-answered';
import { noEvidence, type SavedAnswer } from '@/lib/session/work';

const at = (time: number, choice: SavedAnswer['choice'] = { kind: 'unknown' }): SavedAnswer => ({
  choice,
  evidence: noEvidence,
  changedAt: { choice: time },
});

test('the answer given last counts, and one that was cleared later does not', () => {
  expect(lastAnswered({ answers: { first: at(1), second: at(2), cleared: at(3, null) } })).toBe(
    'second',
  );
});

test('without an answer there is no last one', () => {
  expect(lastAnswered({ answers: {} })).toBeNull();
});
