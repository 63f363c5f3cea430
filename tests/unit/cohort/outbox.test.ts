import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAnswer, type Answered, waitAfter, type Waiting } from '@/lib/cohort/outbox';
import { readWaiting, slotName, writeWaiting } from '@/lib/cohort/outbox-text';
import { fresh, type Outcome, outboxWorld, settle, slotOf } from './outbox-world';

const rounds = ['r1', 'r2'] as const;
const outcomes: readonly Outcome[] = ['acknowledged', 'answer lost', 'never arrived', 'refused'];
type Step =
  | { do: 'put' | 'cancel'; tab: 0 | 1; round: (typeof rounds)[number] }
  | { do: 'flush'; tab: 0 | 1 }
  | { do: 'answer'; outcome: Outcome };

const tab = fc.constantFrom<0 | 1>(0, 1);
const round = fc.constantFrom(...rounds);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('put' as const), tab, round }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), tab, round }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('flush' as const), tab }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('answer' as const),
        outcome: fc.constantFrom(...outcomes),
      }),
    },
  ),
  { maxLength: 40 },
);

/** Lives through the steps in two tabs and looks at what must hold after each. */
async function live(plan: readonly Step[], hasLocks: boolean) {
  const world = outboxWorld({ hasLocks });
  const tabs = [world.tab(), world.tab()] as const;
  /** The newest submission that was queued and not cancelled, by slot. */
  const meant = new Map<string, Waiting>();
  const acknowledged = new Set<string>();
  for (const step of plan) {
    if (step.do === 'put') {
      const entry = fresh(step.round);
      meant.set(slotName(entry), entry);
      void tabs[step.tab].put(entry);
    }
    if (step.do === 'cancel') {
      meant.delete(slotName(slotOf(step.round)));
      tabs[step.tab].cancel(slotOf(step.round));
    }
    if (step.do === 'flush') void tabs[step.tab].flush(true);
    const before = world.sent.length;
    if (step.do === 'answer') {
      const answered = world.server.answer(step.outcome);
      const isTaken = answered && world.server.stored.includes(answered.body.requestId);
      if (isTaken && step.outcome === 'acknowledged') acknowledged.add(answered.body.requestId);
    }
    await settle();
    const left = world.sent.slice(before);
    check({ world, meant, acknowledged, left, hasLocks });
  }
  return { world, tabs, meant, acknowledged };
}

type Checked = {
  world: ReturnType<typeof outboxWorld>;
  meant: ReadonlyMap<string, Waiting>;
  acknowledged: ReadonlySet<string>;
  left: readonly string[];
  hasLocks: boolean;
};

function check({ world, meant, acknowledged, left, hasLocks }: Checked) {
  for (const [name, { body }] of meant) {
    const text = world.data.get(`groundwork:outbox:${name}`);
    const standing = text === undefined ? null : readWaiting(text, name);
    const isSafe = standing?.body.requestId === body.requestId || acknowledged.has(body.requestId);
    expect(isSafe, `${body.requestId} is lost`).toBe(true);
  }
  if (!hasLocks) return;
  expect(left.filter((id) => acknowledged.has(id))).toEqual([]);
  const newest = new Set([...meant.values()].map(({ body }) => body.requestId));
  expect(left.filter((id) => !newest.has(id))).toEqual([]);
}

test('nothing queued is lost, nothing acknowledged leaves again, the newest of a round alone is sent', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      await live(plan, true);
    }),
    { numRuns: 300 },
  );
});

test('without locks two tabs may send the same twice, and the server still stores it once', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const { world } = await live(plan, false);
      const { stored } = world.server;
      expect(new Set(stored).size).toBe(stored.length);
    }),
    { numRuns: 200 },
  );
});

test('once the network is back everything that was not refused arrives', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const { world, tabs, meant } = await live(plan, true);
      for (let turn = 0; turn < 40; turn += 1) {
        world.server.answer('acknowledged');
        await settle();
        if (world.server.pending.length === 0) void tabs[turn % 2 === 0 ? 0 : 1].flush(true);
        await settle();
      }
      for (const entry of meant.values()) {
        const text = world.data.get(`groundwork:outbox:${slotName(entry)}`);
        const standing = text === undefined ? null : readWaiting(text, slotName(entry));
        const isStored = world.server.stored.includes(entry.body.requestId);
        expect(isStored || standing?.refused != null).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('a newer submission follows the one that was under way when it was made', async () => {
  const world = outboxWorld();
  const one = world.tab();
  const [older, newer] = [fresh('r1'), fresh('r1')];
  void one.put(older);
  await settle();
  void one.put(newer);
  world.server.answer('acknowledged');
  await settle();
  world.server.answer('acknowledged');
  await settle();
  expect(world.server.stored).toEqual([older.body.requestId, newer.body.requestId]);
  expect(one.state()).toMatchObject({ waiting: [], sending: null });
  expect(one.state().done.map(({ version }) => version)).toEqual([1, 2]);
});

test('what waits for its time goes at once when the network comes back, even amid another sending', async () => {
  const world = outboxWorld();
  const one = world.tab();
  void one.put(fresh('r1'));
  await settle();
  world.server.answer('never arrived');
  await settle();
  world.data.set(
    `groundwork:outbox:${slotName(slotOf('r2'))}`,
    writeWaiting({ ...fresh('r2'), queuedAt: -1 }),
  );
  void one.flush(false);
  await settle();
  void one.flush(true);
  world.server.answer('acknowledged');
  await settle();
  world.server.answer('acknowledged');
  await settle();
  expect(world.server.stored).toHaveLength(2);
});

test('what was cancelled under way does not come back', () => {
  const sent = fresh('r1');
  const answers: Answered[] = [
    { kind: 'accepted', version: 1 },
    { kind: 'unreached', retryAfter: null },
  ];
  for (const answer of answers) {
    expect(afterAnswer(null, { sent, answer, now: 0, chance: 0 })).toBeNull();
  }
});

test('a refused one waits for its founder, and is tried again when asked', async () => {
  const world = outboxWorld();
  const one = world.tab();
  const entry = fresh('r1');
  void one.put(entry);
  await settle();
  world.server.answer('refused');
  await settle();
  void one.flush(true);
  await settle();
  expect(world.sent).toHaveLength(1);
  expect(one.state().waiting[0]?.refused?.code).toBe('round-over');
  expect(one.rings.at(-1)).toBeNull();
  void one.retry(entry);
  await settle();
  world.server.answer('acknowledged');
  await settle();
  expect(world.server.stored).toEqual([entry.body.requestId]);
});

test('by itself it waits longer after each failure, and a hurry does not', async () => {
  const world = outboxWorld();
  const one = world.tab();
  void one.put(fresh('r1'));
  const waits: number[] = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    await settle();
    world.server.answer('never arrived');
    await settle();
    waits.push(one.rings.at(-1) ?? NaN);
    void one.flush(false);
    await settle();
    expect(world.server.pending).toHaveLength(0);
    if (attempt % 2 === 0) world.pass(waits.at(-1) ?? 0);
    void one.flush(attempt % 2 === 1);
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits[0]).toBe(5_000);
  expect(waits.at(-1)).toBe(15 * 60_000);
});

test('waits spread, so that founders do not all come back at once', () => {
  expect(waitAfter(1, 0)).toBe(3_750);
  expect(waitAfter(1, 1)).toBe(6_250);
});

test('a server that says when to come again is heard', () => {
  const sent = fresh('r1');
  const answer = { kind: 'unreached', retryAfter: 60 } as const;
  const next = afterAnswer(sent, { sent, answer, now: 1_000, chance: 0.5 });
  expect(next).toMatchObject({ attempts: 1, notBefore: 61_000 });
});

test('on a shared computer and in a full browser the tab itself keeps what waits', async () => {
  for (const isShared of [true, false]) {
    const world = outboxWorld({ isFull: () => true });
    const one = world.tab(isShared);
    const entry = fresh('r1');
    void one.put(entry);
    await settle();
    world.server.answer('never arrived');
    await settle();
    expect(world.data.size).toBe(0);
    expect(one.isKept(entry)).toBe(false);
    void one.flush(true);
    await settle();
    world.server.answer('acknowledged');
    await settle();
    expect(world.server.stored).toEqual([entry.body.requestId]);
  }
});

test('a text that nobody of ours wrote is no submission', () => {
  const entry = fresh('r1');
  const name = slotName(entry);
  expect(readWaiting(writeWaiting(entry), name)).toEqual(entry);
  const { body, ...rest } = entry;
  const bad = [
    '',
    'null',
    '[]',
    JSON.stringify(rest),
    JSON.stringify({ ...entry, body: { ...body, requestId: 7 } }),
    JSON.stringify({ ...entry, notBefore: 'soon' }),
    JSON.stringify({ ...entry, refused: {} }),
    JSON.stringify({ ...entry, team: 'another' }),
    writeWaiting(entry).replace('"profile":{}', '"profile":{"__proto__":{}}'),
  ];
  expect(bad.filter((text) => readWaiting(text, name) !== null)).toEqual([]);
});
