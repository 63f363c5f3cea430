import { expect, test, vi } from 'vitest';
import { MAX_SNAPSHOTS } from '@/lib/session/limits';
import { createSessionStore } from '@/lib/session/session-store';
import { SHARED, storedText, WORK_KEY } from '@/lib/session/storage-keys';
import { assessmentOf, emptyWork, noEvidence, type Work } from '@/lib/session/work';
import { readStoredText } from '@/lib/session/work-schema';
import { fakeBrowser, level, slowReader, START } from './fake-browser';

function workIn(data: ReadonlyMap<string, string>): Work {
  const read = readStoredText(data.get(WORK_KEY) ?? '');
  if (!read.ok) throw new Error(read.problem.code);
  return read.work;
}

const earlier = (answers: Work['answers'], guidebookVersion = '0.1.0'): string =>
  storedText({
    ...emptyWork(guidebookVersion),
    versionAt: START - 1000,
    startedAt: START - 1000,
    answers,
  });
const runwayAt2 = {
  runway: {
    choice: level(2),
    evidence: { ...noEvidence, note: '已核对银行流水' },
    changedAt: { choice: START - 1000, note: START - 1000 },
  },
};

test('a first visit reads nothing, writes nothing and fetches no reader', async () => {
  const browser = fakeBrowser();
  const tab = browser.tab();
  await tab.do().hydrate();
  expect(tab.state()).toMatchObject({ status: 'ready', mode: 'kept', trouble: null, rescued: [] });
  expect(tab.loads()).toBe(0);
  expect(browser.data.size).toBe(0);
});

test('answers on empty storage need no reader', async () => {
  const browser = fakeBrowser();
  const tab = browser.tab();
  await tab.do().hydrate();
  tab.do().answer('runway', level(3));
  tab.do().answerProfile('stage', ['idea']);
  expect(tab.loads()).toBe(0);
  expect(assessmentOf(workIn(browser.data))).toEqual({
    guidebookVersion: '0.1.0',
    profile: { stage: ['idea'] },
    answers: { runway: { choice: level(3), evidence: noEvidence } },
  });
});

test('a store that is created touches nothing before it hydrates', () => {
  const storage = vi.fn();
  const store = createSessionStore({
    storage,
    now: () => START,
    newId: () => 'a',
    guidebookVersion: '0.1.0',
  });
  expect(store.getState().status).toBe('loading');
  expect(storage).not.toHaveBeenCalled();
});

test('every change is in storage when the verb returns', async () => {
  const browser = fakeBrowser();
  const { do: act } = browser.tab();
  await act().hydrate();
  act().answer('runway', { kind: 'not-applicable', reason: null });
  expect(workIn(browser.data).answers['runway']?.choice).toEqual({
    kind: 'not-applicable',
    reason: null,
  });
  act().editEvidence('runway', { note: '注', date: '2026-11-22' });
  expect(workIn(browser.data).answers['runway']?.evidence).toEqual({
    note: '注',
    link: '',
    date: '2026-11-22',
  });
  act().answer('runway', null);
  expect(workIn(browser.data).answers['runway']).toMatchObject({
    choice: null,
    evidence: { note: '注' },
  });
  act().clear('runway');
  expect(assessmentOf(workIn(browser.data)).answers).toEqual({});
  expect(browser.tab().state().work).toEqual(emptyWork('0.1.0'));
});

test('a later visit finds everything', async () => {
  const browser = fakeBrowser();
  const before = browser.tab();
  await before.do().hydrate();
  before.do().answer('runway', level(3));
  before.do().editEvidence('runway', { link: 'https://example.com/a' });
  await before.do().takeSnapshot('第一轮');
  const after = browser.tab();
  await after.do().hydrate();
  expect(after.state().work).toEqual(before.state().work);
  expect(after.state()).toMatchObject({ status: 'ready', trouble: null });
});

test('a level chosen before stored work is read leaves the stored note', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: earlier(runwayAt2) });
  const slow = slowReader();
  const tab = browser.tab({ loadReader: slow.loadReader });
  const hydrated = tab.do().hydrate();
  tab.do().answer('runway', level(4));
  tab.do().answer('team', level(1));
  expect(tab.state().status).toBe('loading');
  slow.arrive();
  await hydrated;
  expect(assessmentOf(tab.state().work).answers).toEqual({
    runway: { choice: level(4), evidence: { ...noEvidence, note: '已核对银行流水' } },
    team: { choice: level(1), evidence: noEvidence },
  });
  expect(workIn(browser.data)).toEqual(tab.state().work);
  expect([...browser.data.keys()]).toEqual([WORK_KEY]);
});

test('answers given before stored work is read survive a tab that closes at once', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: earlier(runwayAt2) });
  const closed = browser.tab({ loadReader: slowReader().loadReader });
  void closed.do().hydrate();
  closed.do().answer('team', level(1));
  const next = browser.tab();
  await next.do().hydrate();
  expect(Object.keys(next.state().work.answers)).toEqual(['runway', 'team']);
  expect([...browser.data.keys()]).toEqual([WORK_KEY]);
});

test('a reader that does not arrive is said, loses nothing and is tried again', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: earlier(runwayAt2) });
  const slow = slowReader();
  let offline = true;
  const tab = browser.tab({
    loadReader: () => (offline ? slow.loadReader() : import('@/lib/session/stored-work')),
  });
  slow.fail();
  expect(await tab.do().hydrate()).toBe(false);
  expect(tab.state()).toMatchObject({ status: 'loading', trouble: { code: 'unread' } });
  tab.do().answer('team', level(1));
  expect(await tab.do().takeSnapshot()).toEqual({ ok: false, problem: { code: 'unread' } });
  expect(await tab.do().shareComputer(true)).toEqual({ ok: false, problem: { code: 'unread' } });
  expect(browser.data.get(WORK_KEY)).toBe(earlier(runwayAt2));
  offline = false;
  expect(await tab.do().catchUp()).toBe(true);
  expect(tab.state()).toMatchObject({ status: 'ready', trouble: null });
  expect(Object.keys(workIn(browser.data).answers)).toEqual(['runway', 'team']);
});

test('work of an earlier guidebook keeps its version until it is brought forward', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: earlier(runwayAt2, '0.0.9') });
  const tab = browser.tab();
  const hydrated = tab.do().hydrate();
  tab.do().answer('team', level(1));
  await hydrated;
  tab.do().answer('cash', level(1));
  expect(workIn(browser.data).guidebookVersion).toBe('0.0.9');
  const brought = { ...tab.state().work, guidebookVersion: '0.1.0' };
  expect(await tab.do().replaceWork(brought, '0.0.9')).toEqual({ ok: true });
  expect(workIn(browser.data)).toMatchObject({
    guidebookVersion: '0.1.0',
    snapshots: [{ name: '0.0.9', assessment: { guidebookVersion: '0.0.9' } }],
  });
});

test('a page of a later guidebook does not call the work its own', async () => {
  const browser = fakeBrowser();
  const before = browser.tab({ guidebookVersion: '0.1.0' });
  await before.do().hydrate();
  before.do().answer('runway', level(3));
  const after = browser.tab({ guidebookVersion: '0.2.0' });
  const hydrated = after.do().hydrate();
  after.do().answer('team', level(1));
  await hydrated;
  expect(after.state().work.guidebookVersion).toBe('0.1.0');
});

test('opening work waits for what is stored, which becomes a snapshot', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: earlier(runwayAt2) });
  const tab = browser.tab();
  void tab.do().hydrate();
  const opened: Work = {
    ...emptyWork('0.1.0'),
    answers: { team: { choice: level(1), evidence: noEvidence, changedAt: { choice: 1 } } },
  };
  expect(await tab.do().replaceWork(opened, 'before')).toEqual({ ok: true });
  const { work } = tab.state();
  expect(Object.keys(assessmentOf(work).answers)).toEqual(['team']);
  expect(Object.keys(work.snapshots[0]?.assessment.answers ?? {})).toEqual(['runway']);
  expect(workIn(browser.data)).toEqual(work);
});

test('snapshots are renamed and removed, and a removed one stays away', async () => {
  const browser = fakeBrowser();
  const tab = browser.tab();
  await tab.do().hydrate();
  tab.do().answer('runway', level(1));
  await tab.do().takeSnapshot('a');
  await tab.do().takeSnapshot();
  const [first, second] = tab.state().work.snapshots;
  await tab.do().renameSnapshot(first?.id ?? '', 'spring');
  await tab.do().removeSnapshot(second?.id ?? '');
  expect(workIn(browser.data).snapshots.map(({ name }) => name)).toEqual(['spring']);
});

test('one snapshot too many is refused and changes nothing', async () => {
  const browser = fakeBrowser();
  const tab = browser.tab();
  await tab.do().hydrate();
  tab.do().answer('runway', level(1));
  for (let count = 0; count < MAX_SNAPSHOTS; count += 1) await tab.do().takeSnapshot();
  const refusal = { ok: false, problem: { code: 'too-many-snapshots', most: MAX_SNAPSHOTS } };
  const { snapshots } = tab.state().work;
  expect(await tab.do().takeSnapshot()).toEqual(refusal);
  expect(await tab.do().replaceWork(emptyWork('0.1.0'))).toEqual(refusal);
  expect(tab.state().work.snapshots).toEqual(snapshots);
  expect(assessmentOf(tab.state().work).answers).toHaveProperty('runway');
});

test('copies of very long work are refused, and typing goes on', async () => {
  const browser = fakeBrowser();
  const tab = browser.tab();
  await tab.do().hydrate();
  for (let index = 0; index < 120; index += 1) {
    tab.do().editEvidence(`c${index}`, { note: '长'.repeat(4000) });
  }
  const outcomes = [];
  for (let count = 0; count < 5; count += 1) outcomes.push(await tab.do().takeSnapshot());
  expect(outcomes.at(-1)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  tab.do().editEvidence('runway', { note: '还能写' });
  expect(workIn(browser.data).answers['runway']?.evidence.note).toBe('还能写');
});

test('on a shared computer storage is emptied and nothing more is written', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: earlier(runwayAt2), elsewhere: 'not ours' });
  const tab = browser.tab();
  void tab.do().hydrate();
  expect(await tab.do().shareComputer(true)).toEqual({ ok: true });
  tab.do().answer('team', level(1));
  await tab.do().takeSnapshot();
  expect(tab.state()).toMatchObject({ mode: 'memory', trouble: null });
  expect(Object.keys(tab.state().work.answers)).toEqual(['runway', 'team']);
  expect(Object.fromEntries(browser.data)).toEqual({ [WORK_KEY]: SHARED, elsewhere: 'not ours' });
});

test('a shared computer stays one for the next page, without fetching the reader', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: SHARED });
  const tab = browser.tab();
  await tab.do().hydrate();
  tab.do().answer('team', level(1));
  expect(tab.state()).toMatchObject({ mode: 'memory', status: 'ready' });
  expect(tab.loads()).toBe(0);
  expect(Object.fromEntries(browser.data)).toEqual({ [WORK_KEY]: SHARED });
});

test('when a computer is no longer shared the work is kept again', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: SHARED });
  const tab = browser.tab();
  tab.do().answer('team', level(1));
  await tab.do().hydrate();
  expect(await tab.do().shareComputer(false)).toEqual({ ok: true });
  expect(tab.state().mode).toBe('kept');
  tab.do().answer('runway', level(2));
  expect(Object.keys(workIn(browser.data).answers).sort()).toEqual(['runway', 'team']);
});

test('switching a shared computer on twice or off without need changes nothing', async () => {
  const browser = fakeBrowser();
  const tab = browser.tab();
  await tab.do().hydrate();
  tab.do().answer('team', level(1));
  const stored = browser.data.get(WORK_KEY);
  expect(await tab.do().shareComputer(false)).toEqual({ ok: true });
  expect(browser.data.get(WORK_KEY)).toBe(stored);
  await tab.do().shareComputer(true);
  expect(await tab.do().shareComputer(true)).toEqual({ ok: true });
  expect(tab.state().mode).toBe('memory');
  expect(Object.keys(tab.state().work.answers)).toEqual(['team']);
});

test('a wipe empties memory and storage of all that is ours', async () => {
  const browser = fakeBrowser({ elsewhere: 'not ours', [WORK_KEY]: '{rubbish' });
  const tab = browser.tab();
  await tab.do().hydrate();
  tab.do().answer('team', level(1));
  await tab.do().takeSnapshot();
  tab.do().wipe();
  expect(Object.fromEntries(browser.data)).toEqual({ elsewhere: 'not ours' });
  expect(tab.state()).toMatchObject({ status: 'ready', trouble: null, rescued: [] });
  expect(tab.state().work).toMatchObject({ answers: {}, snapshots: [], profile: {} });
  tab.do().answer('runway', level(2));
  expect(Object.keys(workIn(browser.data).answers)).toEqual(['runway']);
});

test('a wipe while stored work is being read leaves nothing behind', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: earlier(runwayAt2) });
  const slow = slowReader();
  const tab = browser.tab({ loadReader: slow.loadReader });
  const hydrated = tab.do().hydrate();
  tab.do().answer('team', level(1));
  tab.do().wipe();
  slow.arrive();
  await hydrated;
  expect(browser.data.size).toBe(0);
  expect(tab.state().work.answers).toEqual({});
});
