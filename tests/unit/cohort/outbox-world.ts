import { type Answered, type Slot, type Waiting, waiting } from '@/lib/cohort/outbox';
import { createSender } from '@/lib/cohort/outbox-sender';
import { createShelf } from '@/lib/cohort/outbox-shelf';
import { slotName } from '@/lib/cohort/outbox-text';
import { storageOver } from '../session/fake-browser';

const START = 'groundwork:outbox:';
const cohort = 'c'.repeat(16);
const team = 't'.repeat(12);
export const slotOf = (round: string): Slot => ({ cohort, team, round });

let ids = 0;
/** A submission that nobody has sent yet. */
export function fresh(round: string, version = 0): Waiting {
  const body = {
    requestId: `request-${(ids += 1)}`.padEnd(16, '-'),
    version,
    consent: '2026-11-26',
    shareNotes: false,
    assessment: { guidebookVersion: '0.2.0', profile: {}, answers: {} },
  } as const;
  return waiting(slotOf(round), { names: { cohort: 'Spring', round }, body, at: ids });
}

export type Outcome = 'acknowledged' | 'answer lost' | 'never arrived' | 'refused';
type Pending = { entry: Waiting; resolve: (answer: Answered) => void };

/** A server that knows request ids, and a network that answers when, and how, we say. */
function fakeServer() {
  const versions = new Map<string, number>();
  const seen = new Map<string, number>();
  /** Request ids in the order in which they were carried out. */
  const stored: string[] = [];
  const pending: Pending[] = [];

  function carryOut({ body, ...slot }: Waiting): Answered {
    const name = slotName(slot);
    const known = seen.get(body.requestId);
    if (known !== undefined) return { kind: 'accepted', version: known };
    const current = versions.get(name) ?? 0;
    if (body.version !== current) return refusal('version-conflict', current);
    versions.set(name, current + 1);
    seen.set(body.requestId, current + 1);
    stored.push(body.requestId);
    return { kind: 'accepted', version: current + 1 };
  }
  return {
    stored,
    pending,
    receive: (entry: Waiting) =>
      new Promise<Answered>((resolve) => void pending.push({ entry, resolve })),
    /** Answers the request that has been under way longest. */
    answer(outcome: Outcome): Waiting | null {
      const next = pending.shift();
      if (!next) return null;
      const unreached = { kind: 'unreached', retryAfter: null } as const;
      if (outcome === 'never arrived') next.resolve(unreached);
      else if (outcome === 'refused') next.resolve(refusal('round-over', null));
      else {
        const answer = carryOut(next.entry);
        next.resolve(outcome === 'answer lost' ? unreached : answer);
      }
      return next.entry;
    },
  };
}

const refusal = (code: string, current: number | null): Answered => ({
  kind: 'refused',
  refused: { code, title: code, detail: code, current },
});

/** One browser with a storage and as many tabs as wanted, which take turns if it has locks. */
export function outboxWorld({ hasLocks = true, isFull = (): boolean => false } = {}) {
  const data = new Map<string, string>();
  const server = fakeServer();
  const sent: string[] = [];
  let last = Promise.resolve();
  let time = 0;
  const inTurn = (work: () => Promise<void>) => (last = last.then(work));
  return {
    server,
    /** Request ids in the order in which they left. */
    sent,
    data,
    pass: (ms: number) => (time += ms),
    tab(isShared = false) {
      const plain = storageOver(data, () => undefined);
      const storage = new Proxy(plain, {
        get(from, property) {
          if (property === 'setItem' && isFull()) {
            return () => {
              throw new DOMException('no room', 'QuotaExceededError');
            };
          }
          return from[property as keyof Storage] as unknown;
        },
      });
      const rings: (number | null)[] = [];
      const sender = createSender({
        shelf: createShelf({ storage: () => (isShared ? null : storage), start: START }),
        send(entry) {
          sent.push(entry.body.requestId);
          return server.receive(entry);
        },
        alone: hasLocks ? inTurn : (work) => work(),
        now: () => time,
        chance: () => 0.5,
        ring: (after) => void rings.push(after),
      });
      return { ...sender, rings };
    },
  };
}

/** Lets everything that can go on go on. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
