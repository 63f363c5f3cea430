import {
  afterAnswer,
  again,
  type Answered,
  isDue,
  nextDue,
  type Slot,
  type Waiting,
} from './outbox';
import type { Shelf } from './outbox-shelf';

export type SenderOptions = {
  shelf: Shelf;
  send: (entry: Waiting) => Promise<Answered>;
  /** Runs one such work at a time, over all tabs where the browser can. */
  alone: (work: () => Promise<void>) => Promise<void>;
  now: () => number;
  /** From 0 to 1. */
  chance: () => number;
  /** Rings once after so many ms, instead of whatever was set before; null: never. */
  ring: (after: number | null) => void;
};

/** A submission that the server has acknowledged while this page was open. */
export type Done = Slot & { at: number; version: number };

export type OutboxState = {
  waiting: readonly Waiting[];
  /** Request id of what is under way. */
  sending: string | null;
  /** By round, the newest last. */
  done: readonly Done[];
};

/** Sends what waits, one after another, and goes on until nothing is left that it may send. */
export function createSender({ shelf, send, alone, now, chance, ring }: SenderOptions) {
  let state: OutboxState = { waiting: [], sending: null, done: [] };
  const listeners = new Set<() => void>();
  /** What is asked for while a round of sending is under way is done in it, or right after it. */
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  function set(part: Partial<OutboxState>) {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener());
  }
  const look = () => set({ waiting: shelf.all() });

  /** Each entry once a round: what fails waits for the next. */
  async function sendAll(inHurry: boolean) {
    const tried = new Set<string>();
    const next = () =>
      shelf.all().find((e) => !tried.has(e.body.requestId) && isDue(e, now(), inHurry));
    for (let entry = next(); entry; entry = next()) {
      tried.add(entry.body.requestId);
      set({ waiting: shelf.all(), sending: entry.body.requestId });
      await sendOne(entry);
    }
  }

  async function sendOne(sent: Waiting) {
    const { cohort, team, round } = sent;
    const answer = await send(sent);
    const standing = afterAnswer(shelf.get(sent), { sent, answer, now: now(), chance: chance() });
    shelf.set(sent, standing);
    const acknowledged = answer.kind === 'accepted' && {
      done: [...state.done, { cohort, team, round, at: now(), version: answer.version }],
    };
    set({ waiting: shelf.all(), sending: null, ...acknowledged });
  }

  async function run(inHurry: boolean) {
    isAskedAgain = false;
    await alone(() => sendAll(inHurry));
    look();
    const due = nextDue(state.waiting);
    ring(due === null ? null : Math.max(0, due - now()));
  }

  /** @param inHurry past the growing waits: the network came back, or a page was opened */
  function flush(inHurry: boolean): Promise<void> {
    if (running) {
      isAskedAgain ||= inHurry;
      return running;
    }
    running = run(inHurry).finally(() => {
      running = null;
      return isAskedAgain ? flush(true) : undefined;
    });
    return running;
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Another tab has changed what waits. */
    look,
    flush,
    /** Takes a submission in, in the place of an older one of its round, and sends it. */
    put(entry: Waiting): Promise<void> {
      shelf.set(entry, entry);
      look();
      return flush(true);
    },
    /** Tries a refused one again. */
    retry(entry: Waiting): Promise<void> {
      const standing = shelf.get(entry);
      if (standing?.body.requestId === entry.body.requestId) shelf.set(entry, again(standing));
      look();
      return flush(true);
    },
    /** What has not been acknowledged is not sent any more. */
    cancel(slot: Slot): void {
      shelf.set(slot, null);
      look();
    },
    isKept: shelf.isKept,
  };
}

export type Sender = ReturnType<typeof createSender>;
