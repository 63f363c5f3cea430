import { expect, test } from 'vitest';
import { openSavedFile } from '@/lib/session/saved-file';
import { PENDING, RESCUED, storedText, WORK_KEY } from '@/lib/session/storage-keys';
import { emptyWork, FORMAT_VERSION } from '@/lib/session/work';
import { readStoredText } from '@/lib/session/work-schema';
import { writeSavedFile } from '@/lib/session/write-saved-file';
import { fakeBrowser, level, START } from './fake-browser';

const corrupt = '{"formatVersion":1,"work":{"answers":{"runway":{"cho';

function rescuedIn(data: ReadonlyMap<string, string>): string[] {
  return [...data].flatMap(([key, text]) => (key.startsWith(RESCUED) ? [text] : []));
}

test('a corrupt text is set aside and offered, and new answers are kept', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: corrupt });
  const tab = browser.tab();
  const hydrated = tab.do().hydrate();
  tab.do().answer('team', level(1));
  await hydrated;
  expect(tab.state()).toMatchObject({ status: 'ready', mode: 'kept', rescued: [corrupt] });
  tab.do().answer('runway', level(2));
  const read = readStoredText(browser.data.get(WORK_KEY) ?? '');
  expect(read.ok && Object.keys(read.work.answers).sort()).toEqual(['runway', 'team']);
  expect(rescuedIn(browser.data)).toEqual([corrupt]);
});

test('a rescued text is offered on every visit until it is discarded', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: corrupt });
  await browser.tab().do().hydrate();
  const later = browser.tab();
  await later.do().hydrate();
  expect(later.state().rescued).toEqual([corrupt]);
  await later.do().discardRescued();
  expect(later.state().rescued).toEqual([]);
  const last = browser.tab();
  await last.do().hydrate();
  expect(last.state().rescued).toEqual([]);
});

test('a second corrupt text does not take the place of the first', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: corrupt });
  await browser.tab().do().hydrate();
  browser.data.set(WORK_KEY, 'other rubbish');
  const tab = browser.tab();
  await tab.do().hydrate();
  expect([...tab.state().rescued].sort()).toEqual(['other rubbish', corrupt].sort());
});

test('a text that becomes corrupt under an open tab is healed from its memory', async () => {
  const browser = fakeBrowser();
  const tab = browser.tab();
  await tab.do().hydrate();
  tab.do().answer('runway', level(2));
  browser.data.set(WORK_KEY, corrupt);
  const other = browser.tab();
  await other.do().hydrate();
  await tab.deliver();
  tab.do().answer('team', level(1));
  await tab.do().catchUp();
  await other.deliver();
  expect(Object.keys(other.state().work.answers).sort()).toEqual(['runway', 'team']);
  expect(rescuedIn(browser.data)).toEqual([corrupt]);
});

test('where there is no room to set a corrupt text aside it is left in its place', async () => {
  const browser = fakeBrowser({ [WORK_KEY]: corrupt });
  browser.isFull = true;
  const tab = browser.tab();
  await tab.do().hydrate();
  tab.do().answer('team', level(1));
  expect(browser.data.get(WORK_KEY)).toBe(corrupt);
  expect(tab.state()).toMatchObject({
    mode: 'memory',
    trouble: { code: 'storage-full' },
    rescued: [corrupt],
  });
  expect(Object.keys(tab.state().work.answers)).toEqual(['team']);
});

test('an answer that waits beside empty storage is taken in, as one given before any script was there', async () => {
  const changedAt = { choice: 900 };
  const answer = { choice: level(3), evidence: { note: '', link: '', date: '' }, changedAt };
  const early = storedText({ ...emptyWork('0.1.0'), answers: { team: answer } });
  const browser = fakeBrowser({ [`${PENDING}early`]: early });
  const tab = browser.tab();
  await tab.do().hydrate();
  expect(tab.state().work.answers.team).toEqual(answer);
  expect(browser.data.get(WORK_KEY)).toContain('"level":3');
  expect([...browser.data.keys()]).toEqual([WORK_KEY]);
});

test('work of a newer format is left untouched, and said', async () => {
  const newer = '{"formatVersion":7,"work":{"something":"new"}}';
  const browser = fakeBrowser({ [WORK_KEY]: newer });
  const tab = browser.tab();
  const hydrated = tab.do().hydrate();
  tab.do().answer('team', level(1));
  await hydrated;
  tab.do().answer('runway', level(2));
  expect(browser.data.get(WORK_KEY)).toBe(newer);
  expect(tab.state()).toMatchObject({
    mode: 'memory',
    status: 'ready',
    trouble: { code: 'newer-format', found: 7, known: FORMAT_VERSION },
  });
  expect(Object.keys(tab.state().work.answers).sort()).toEqual(['runway', 'team']);
  expect(await tab.do().shareComputer(true)).toMatchObject({ ok: false });
  expect(await tab.do().shareComputer(false)).toMatchObject({ ok: false });
  expect(browser.data.get(WORK_KEY)).toBe(newer);
});

test('a full storage is said, loses nothing in memory and is tried again', async () => {
  const browser = fakeBrowser();
  const tab = browser.tab();
  await tab.do().hydrate();
  tab.do().answer('runway', level(2));
  browser.isFull = true;
  tab.do().answer('team', level(1));
  tab.do().editEvidence('team', { note: '三位创始人' });
  expect(tab.state()).toMatchObject({ mode: 'kept', trouble: { code: 'storage-full' } });
  const file = openSavedFile(writeSavedFile(tab.state().work, START));
  expect(file.ok && file.work).toEqual(tab.state().work);
  browser.isFull = false;
  tab.do().answer('cash', level(0));
  expect(tab.state().trouble).toBeNull();
  const read = readStoredText(browser.data.get(WORK_KEY) ?? '');
  expect(read.ok && read.work).toEqual(tab.state().work);
});

test('a work that never found room is not disowned by one that began later', async () => {
  const browser = fakeBrowser();
  const [full, roomy] = [browser.tab(), browser.tab()];
  await full.do().hydrate();
  await roomy.do().hydrate();
  browser.isFull = true;
  full.do().answer('runway', level(2));
  browser.isFull = false;
  browser.time += 60_000;
  roomy.do().answer('team', level(1));
  await full.deliver();
  await roomy.deliver();
  expect(Object.keys(full.state().work.answers).sort()).toEqual(['runway', 'team']);
  expect(roomy.state().work).toEqual(full.state().work);
});

const gone = [
  ['undefined', () => undefined],
  ['null', () => null],
  [
    'a getter that throws',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
  [
    'a storage that throws on every access',
    () =>
      new Proxy({} as Storage, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
] as const;
test.for(gone)('without storage (%s) everything works in memory', async ([, storage]) => {
  const tab = fakeBrowser().tab({ storage });
  await tab.do().hydrate();
  expect(tab.state()).toMatchObject({
    status: 'ready',
    mode: 'memory',
    trouble: { code: 'storage-missing' },
  });
  tab.do().answer('team', level(1));
  expect(await tab.do().takeSnapshot('a')).toEqual({ ok: true });
  expect(await tab.do().replaceWork(emptyWork('0.1.0'), 'b')).toEqual({ ok: true });
  expect(await tab.do().shareComputer(false)).toMatchObject({ ok: false });
  expect(tab.state().work.snapshots.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(tab.state().trouble).toEqual({ code: 'storage-missing' });
  tab.do().wipe();
  expect(tab.state().work.snapshots).toEqual([]);
});

test('a storage that goes away during the visit loses nothing', async () => {
  let isGone = false;
  const browser = fakeBrowser();
  const plain = browser.tab().storage;
  const tab = browser.tab({
    storage: () => {
      if (isGone) throw new DOMException('denied', 'SecurityError');
      return plain;
    },
  });
  await tab.do().hydrate();
  tab.do().answer('team', level(1));
  isGone = true;
  tab.do().answer('runway', level(2));
  expect(tab.state()).toMatchObject({ mode: 'memory', trouble: { code: 'storage-missing' } });
  expect(Object.keys(tab.state().work.answers)).toEqual(['team', 'runway']);
});
