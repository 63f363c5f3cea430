import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHARED, WORK_KEY } from '@/lib/session/storage-keys';
import { assessmentOf } from '@/lib/session/work';
import { fakeBrowser, level, type FakeTab } from './fake-browser';

const MINUTE = 60_000;

async function twoTabs() {
  const browser = fakeBrowser();
  const [a, b] = [browser.tab(), browser.tab()];
  await a.do().hydrate();
  await b.do().hydrate();
  return { browser, a, b };
}
const idsIn = (tab: FakeTab) => Object.keys(assessmentOf(tab.state().work).answers).sort();

test('what is answered in one tab appears in the other', async () => {
  const { a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  await b.deliver();
  expect(b.state().work).toEqual(a.state().work);
});

test('a tab that was told nothing merges before it writes', async () => {
  const { browser, a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  await b.deliver();
  a.do().editEvidence('runway', { note: '写在另一个标签页' });
  b.sleep();
  b.do().answer('runway', level(3));
  expect(b.state().work.answers['runway']).toMatchObject({
    choice: level(3),
    evidence: { note: '写在另一个标签页' },
  });
  const later = browser.tab();
  await later.do().hydrate();
  expect(later.state().work).toEqual(b.state().work);
});

test('tabs that agree stop writing', async () => {
  const { browser, a, b } = await twoTabs();
  for (const id of ['z', 'b', 'm']) a.do().answer(id, level(1));
  b.do().answer('y', level(1));
  for (let round = 0; round < 4; round += 1) {
    await a.deliver();
    await b.deliver();
  }
  const text = browser.data.get(WORK_KEY);
  expect(a.sleep()).toEqual([]);
  expect(b.sleep()).toEqual([]);
  await a.do().catchUp();
  await b.do().catchUp();
  expect(browser.data.get(WORK_KEY)).toBe(text);
});

test('a page that comes back from the cache looks for itself', async () => {
  const { a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  b.sleep();
  b.target.dispatchEvent(new Event('pageshow'));
  await b.do().catchUp();
  expect(idsIn(b)).toEqual(['runway']);
});

test('a tab that no longer watches hears nothing', async () => {
  const { a, b } = await twoTabs();
  b.close();
  a.do().answer('runway', level(2));
  b.target.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));
  await Promise.resolve();
  expect(idsIn(b)).toEqual([]);
});

test('what others keep in the same storage is no concern of ours', async () => {
  const { b } = await twoTabs();
  b.target.dispatchEvent(Object.assign(new Event('storage'), { key: 'theirs', newValue: 'x' }));
  await b.do().catchUp();
  expect(b.loads()).toBe(0);
});

test('a wipe reaches the other tab, whose next answer begins anew', async () => {
  const { a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  await b.deliver();
  a.do().wipe();
  await b.deliver();
  expect(idsIn(b)).toEqual([]);
  b.do().answer('team', level(1));
  await a.deliver();
  expect(idsIn(a)).toEqual(['team']);
});

test('a wipe reaches a tab that answers before it is told', async () => {
  const { a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  await b.deliver();
  a.do().wipe();
  b.do().answer('team', level(1));
  await b.deliver();
  expect(idsIn(b)).toEqual(['team']);
});

test('a wipe reaches a tab whose work never found room', async () => {
  const { browser, a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  browser.isFull = true;
  const full = browser.tab({ loadReader: () => Promise.reject(new Error('offline')) });
  full.do().answer('team', level(1));
  a.do().wipe();
  await full.deliver();
  await b.deliver();
  expect(idsIn(full)).toEqual([]);
});

test('storage that the browser itself has cleared counts as wiped', async () => {
  const { browser, a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  await b.deliver();
  browser.data.clear();
  b.target.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));
  await b.do().catchUp();
  expect(idsIn(b)).toEqual([]);
});

test('a tab that slept through a wipe and a new beginning brings nothing back', async () => {
  const { browser, a, b } = await twoTabs();
  b.do().answer('runway', level(2));
  await a.deliver();
  a.do().wipe();
  browser.time += MINUTE;
  const next = browser.tab();
  await next.do().hydrate();
  next.do().answer('team', level(1));
  b.sleep();
  b.target.dispatchEvent(new Event('pageshow'));
  b.do().answer('cash', level(1));
  await b.do().catchUp();
  await next.deliver();
  expect(idsIn(b)).toEqual(['cash', 'team']);
  expect(idsIn(next)).toEqual(['cash', 'team']);
});

test('a shared computer is shared in every tab, and none loses its work', async () => {
  const { browser, a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  await b.deliver();
  await a.do().shareComputer(true);
  await b.deliver();
  b.do().answer('team', level(1));
  a.do().answer('cash', level(1));
  expect(b.state().mode).toBe('memory');
  expect(Object.fromEntries(browser.data)).toEqual({ [WORK_KEY]: SHARED });
  await a.do().shareComputer(false);
  await b.deliver();
  await a.deliver();
  expect(b.state().mode).toBe('kept');
  expect(idsIn(b)).toEqual(['cash', 'runway', 'team']);
  expect(a.state().work).toEqual(b.state().work);
});

test('a sleeping tab does not write on a computer that was shared meanwhile', async () => {
  const { browser, a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  await b.deliver();
  await a.do().shareComputer(true);
  b.sleep();
  b.do().answer('team', level(1));
  expect(b.state().mode).toBe('memory');
  expect(Object.fromEntries(browser.data)).toEqual({ [WORK_KEY]: SHARED });
});

test('a wipe on a shared computer reaches every tab', async () => {
  const { browser, a, b } = await twoTabs();
  a.do().answer('runway', level(2));
  await a.do().shareComputer(true);
  await b.deliver();
  b.do().answer('team', level(1));
  a.do().wipe();
  await b.deliver();
  expect(idsIn(a)).toEqual([]);
  expect(idsIn(b)).toEqual([]);
  expect(browser.data.size).toBe(0);
  expect(a.state().mode).toBe('memory');
});

const tabs = fc.nat({ max: 2 });
const criterion = fc.constantFrom('runway', 'team', 'cash');
const value = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const);
const act = fc.oneof(
  fc.record({ do: fc.constant('answer' as const), tab: tabs, id: criterion, value }),
  fc.record({ do: fc.constant('note' as const), tab: tabs, id: criterion, value }),
  fc.record({ do: fc.constant('clear' as const), tab: tabs, id: criterion }),
  fc.record({ do: fc.constant('profile' as const), tab: tabs, value }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
const step = fc.oneof(
  { weight: 6, arbitrary: act },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('deliver' as const), tab: tabs }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sleep' as const), tab: tabs }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hydrate' as const), tab: tabs }) },
);

/** What a founder expects: of every field the last thing they entered, in whichever tab. */
function expectation() {
  const fields = new Map<string, Map<string, unknown>>();
  const set = (id: string, name: string, to: unknown) =>
    fields.set(id, (fields.get(id) ?? new Map<string, unknown>()).set(name, to));
  return {
    forget: () => fields.clear(),
    enter(entered: Act) {
      if (entered.do === 'answer') set(entered.id, 'choice', level(entered.value));
      if (entered.do === 'note') set(entered.id, 'note', `note ${entered.value}`);
      if (entered.do === 'profile') set('stage', 'options', [`o${entered.value}`]);
      if (entered.do === 'clear') {
        set(entered.id, 'choice', null);
        set(entered.id, 'note', '');
      }
    },
    check(tab: FakeTab) {
      const { work } = tab.state();
      for (const id of ['runway', 'team', 'cash']) {
        expect(work.answers[id]?.choice ?? null).toEqual(fields.get(id)?.get('choice') ?? null);
        expect(work.answers[id]?.evidence.note ?? '').toBe(fields.get(id)?.get('note') ?? '');
      }
      expect(work.profile['stage']?.options).toEqual(fields.get('stage')?.get('options'));
    },
  };
}

function enter(tab: FakeTab, entered: Act) {
  if (entered.do === 'answer') tab.do().answer(entered.id, level(entered.value));
  if (entered.do === 'note') tab.do().editEvidence(entered.id, { note: `note ${entered.value}` });
  if (entered.do === 'clear') tab.do().clear(entered.id);
  if (entered.do === 'profile') tab.do().answerProfile('stage', [`o${entered.value}`]);
}

/** Everybody reads everything, and tries once more to write. */
async function settle(all: readonly FakeTab[], last: (tab: FakeTab) => void) {
  for (const tab of all) await tab.do().hydrate();
  for (const tab of all) {
    await tab.deliver();
    last(tab);
  }
  for (let round = 0; round < 3; round += 1) for (const tab of all) await tab.deliver();
}

test('three tabs racing, asleep, with full storage or unread work agree on the last of everything entered', async () => {
  const world = fc.oneof(
    { weight: 12, arbitrary: step },
    { weight: 1, arbitrary: fc.constantFrom({ do: 'full' as const }, { do: 'room' as const }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('race' as const), first: act, inside: act }),
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(world, { maxLength: 30 }), async (steps) => {
      const browser = fakeBrowser();
      const all = [browser.tab(), browser.tab(), browser.tab()] as const;
      const expected = expectation();
      const tabOf = (index: number) => all[index] ?? all[0];
      const run = (entered: Act) => {
        enter(tabOf(entered.tab), entered);
        expected.enter(entered);
      };
      for (const next of steps) {
        if (next.do === 'full') browser.isFull = true;
        else if (next.do === 'room') browser.isFull = false;
        else if (next.do === 'deliver') await tabOf(next.tab).deliver();
        else if (next.do === 'sleep') tabOf(next.tab).sleep();
        else if (next.do === 'hydrate') void tabOf(next.tab).do().hydrate();
        else if (next.do === 'race') {
          // The same tab cannot come between its own read and write.
          const { first, inside } = next;
          if (inside.tab !== first.tab) browser.onRead = () => run(inside);
          run(first);
          browser.onRead = null;
        } else run(next);
      }
      browser.isFull = false;
      await settle(all, (tab) => {
        const entered = { do: 'profile', tab: all.indexOf(tab), value: 0 } as const;
        run(entered);
      });
      for (const tab of all) {
        expected.check(tab);
        expect(assessmentOf(tab.state().work)).toEqual(assessmentOf(all[0].state().work));
        expect(tab.state()).toMatchObject({ status: 'ready', mode: 'kept', trouble: null });
      }
      const visitor = browser.tab();
      await visitor.do().hydrate();
      expected.check(visitor);
      expect([...browser.data.keys()]).toEqual([WORK_KEY]);
    }),
    { numRuns: 150 },
  );
});

test('whatever tabs do around a wipe, nothing from before it comes back and nothing after it is lost', async () => {
  const world = fc.oneof(
    { weight: 12, arbitrary: step },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wipe' as const), tab: tabs }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), tab: tabs }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(world, { maxLength: 30 }), async (steps) => {
      const browser = fakeBrowser();
      const all = [browser.tab(), browser.tab(), browser.tab()];
      const tabOf = (index: number) => all[index] as FakeTab;
      for (const tab of all) await tab.do().hydrate();
      const expected = expectation();
      for (const next of steps) {
        if (next.do === 'wipe') {
          // Nobody wipes in the moment in which another tab fetches its reader.
          for (const tab of all) await tab.do().catchUp();
          tabOf(next.tab).do().wipe();
          expected.forget();
          browser.time += MINUTE;
        } else if (next.do === 'open') {
          all.push(browser.tab());
          const opened = all.at(-1) as FakeTab;
          await opened.do().hydrate();
          all[next.tab]?.close();
          all[next.tab] = opened;
        } else if (next.do === 'deliver') await tabOf(next.tab).deliver();
        else if (next.do === 'sleep') {
          // A tab falls asleep with its own work read: what it could not read is not yet its own.
          await tabOf(next.tab).do().catchUp();
          tabOf(next.tab).sleep();
        } else if (next.do === 'hydrate') await tabOf(next.tab).do().hydrate();
        else {
          enter(tabOf(next.tab), next);
          expected.enter(next);
        }
      }
      const open = [tabOf(0), tabOf(1), tabOf(2)];
      await settle(open, (tab) => {
        const entered = { do: 'profile', tab: open.indexOf(tab), value: 0 } as const;
        enter(tab, entered);
        expected.enter(entered);
      });
      for (const tab of open) expected.check(tab);
    }),
    { numRuns: 150 },
  );
});
