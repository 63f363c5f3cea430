import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_ANSWERS, MAX_FILE_CHARS } from '@/lib/session/limits';
import { openSavedFile } from '@/lib/session/saved-file';
import { assessmentOf, emptyWork, FORMAT_VERSION } from '@/lib/session/work';
import { writeSavedFile } from '@/lib/session/write-saved-file';
import { workArbitrary } from './arbitrary-work';
import { badFiles } from './bad-files';
import { fakeBrowser, level, START } from './fake-browser';

/** Founders have files like this one. It must open for ever and is never written again. */
const v1 = readFileSync(new URL('../../fixtures/saved/v1.json', import.meta.url), 'utf8');
/** The inputs of live parts came with it. */
const v2 = readFileSync(new URL('../../fixtures/saved/v2.json', import.meta.url), 'utf8');

test('a file of the first format opens with everything in it', () => {
  const opened = openSavedFile(v1);
  if (!opened.ok) throw new Error(opened.problem.code);
  const { work, savedAt } = opened;
  expect(new Date(savedAt).toISOString()).toBe('2026-11-20T09:33:20.000Z');
  expect(work.answers['problem-evidence']?.evidence.note).toContain('“愿意付费”的只有 9 家');
  expect(work.answers['pre-training-budget']?.choice).toEqual({
    kind: 'not-applicable',
    reason: 'no-own-model',
  });
  expect(work.snapshots.map(({ name }) => name)).toEqual(['春季路演前', '']);
  expect(Object.keys(assessmentOf(work).answers)).toHaveLength(8);
});

test('a file of the second format opens with the inputs of live parts, and is written the same', () => {
  const opened = openSavedFile(v2);
  expect.assert(opened.ok);
  expect(opened.work.inputs['runway-calculator/cash']?.value).toBe('1200');
  expect(opened.work.inputs['risk-register/row-1']?.value).toContain('供应商停用模型');
  expect(writeSavedFile(opened.work, opened.savedAt)).toBe(v2);
});

test('ids that the guidebook does not know are kept', () => {
  const opened = openSavedFile(v1);
  expect(opened.ok && opened.work.answers).toHaveProperty('a-criterion-that-is-gone');
  expect(opened.ok && opened.work.profile).toHaveProperty('a-question-that-is-gone');
});

test('a file of the first format is still written the same', () => {
  const opened = openSavedFile(v1);
  expect(opened.ok && writeSavedFile(opened.work, opened.savedAt)).toBe(v1);
});

test('a work that was saved opens as it was', () => {
  fc.assert(
    fc.property(workArbitrary, fc.integer({ min: 0, max: 4e12 }), (work, now) => {
      expect(openSavedFile(writeSavedFile(work, now))).toEqual({ ok: true, work, savedAt: now });
    }),
  );
});

test('a byte order mark, blank lines and Windows line ends do no harm', () => {
  expect(openSavedFile(`\uFEFF\n${v1.replaceAll('\n', '\r\n')}\n\n`).ok).toBe(true);
});

test('the whole work of a busy founder opens again', () => {
  const note = '证'.repeat(4000);
  const answers = Object.fromEntries(
    Array.from({ length: MAX_ANSWERS }, (_, index) => [
      `criterion-${index}`,
      {
        choice: level(4),
        evidence: { note, link: 'x'.repeat(2000), date: '2026-11-22' },
        changedAt: { choice: START, note: START, link: START, date: START },
      },
    ]),
  );
  const file = writeSavedFile({ ...emptyWork('0.1.0'), answers }, START);
  expect(file.length).toBeLessThan(MAX_FILE_CHARS);
  expect(openSavedFile(file).ok).toBe(true);
});

test.for([
  ['nothing', '', { code: 'empty' }],
  ['blanks', ' \n\uFEFF', { code: 'empty' }],
  ['a letter', 'hello', { code: 'not-json' }],
  ['a torn file', v1.slice(0, -10), { code: 'not-json' }],
  ['other data', '{"tickets":[]}', { code: 'not-ours' }],
  ['a list', '[]', { code: 'not-ours' }],
  ['a word', '"groundwork-assessment"', { code: 'not-ours' }],
  ['a huge file', 'x'.repeat(MAX_FILE_CHARS + 1), { code: 'too-large', most: MAX_FILE_CHARS }],
  [
    'a newer file',
    v1.replace('"formatVersion": 1', '"formatVersion": 3'),
    { code: 'newer-format', found: 3, known: FORMAT_VERSION },
  ],
  [
    'a level that is none',
    v1.replace('"level": 3', '"level": 9'),
    { code: 'damaged', paths: ['work.answers.problem-evidence.choice.level'] },
  ],
  [
    'a prototype key',
    v1.replace('"removed": {', '"removed": { "__proto__": {},'),
    { code: 'damaged', paths: ['work.removed.__proto__'] },
  ],
] as const)('%s is refused, and said to be so', ([, text, problem]) => {
  expect(openSavedFile(text)).toEqual({ ok: false, problem });
});

const bad = badFiles(v1);

test('there are more than two hundred bad files', () => {
  expect(bad.length).toBeGreaterThan(200);
  expect(new Set(bad.map(({ text }) => text)).size).toBe(bad.length);
});

test('each of them is refused with a code', () => {
  for (const { what, text } of bad) {
    const opened = openSavedFile(text);
    expect(opened.ok, what).toBe(false);
    expect(!opened.ok && opened.problem.code, what).toMatch(
      /^(too-large|empty|not-json|not-ours|newer-format|damaged)$/,
    );
  }
});

test('a bad file that stands in storage does no harm', async () => {
  for (const { text } of bad.filter((_, index) => index % 7 === 0)) {
    const browser = fakeBrowser({ 'groundwork:work': text });
    const tab = browser.tab();
    await tab.do().hydrate();
    tab.do().answer('runway', level(1));
    expect(Object.keys(tab.state().work.answers)).toEqual(['runway']);
    expect([...browser.data.values(), ...tab.state().rescued]).toContain(text);
  }
});

test('nothing is run or probed that the policy of the page forbids', () => {
  const { Function: real } = globalThis;
  try {
    globalThis.Function = function forbidden() {
      throw new EvalError('unsafe-eval');
    } as unknown as FunctionConstructor;
    expect(openSavedFile(v1).ok).toBe(true);
  } finally {
    globalThis.Function = real;
  }
});
