import type { Answered, Waiting } from '@/lib/cohort/outbox';
import { createSender, type OutboxState, type Sender } from '@/lib/cohort/outbox-sender';
import { createShelf } from '@/lib/cohort/outbox-shelf';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Failure } from '../call';
import { OUTBOX, storage } from './kept';

/** The one of this tab; it goes on while pages change. */
let sender: Sender | null = null;
/** The language in which the server answers: that of the page shown last. */
let language: Locale = 'en';
let timer: ReturnType<typeof setTimeout> | undefined;

/** The outbox of this browser, which sends by itself from the first asking on. */
export function outboxOf(locale: Locale): Sender {
  language = locale;
  sender ??= begin();
  return sender;
}

/** What it holds, without beginning it. */
export const outboxState = () => sender?.state() ?? nothing;
const nothing: OutboxState = { waiting: [], sending: null, done: [] };

function begin(): Sender {
  const made = createSender({
    shelf: createShelf({ storage, start: OUTBOX }),
    send,
    alone,
    now: () => Date.now(),
    chance: () => Math.random(),
    ring(after) {
      clearTimeout(timer);
      if (after !== null) timer = setTimeout(() => void made.flush(false), after);
    },
  });
  const hurry = () => void made.flush(true);
  addEventListener('online', hurry);
  addEventListener('pageshow', hurry);
  addEventListener('visibilitychange', () => document.visibilityState === 'visible' && hurry());
  // Another tab put something in, or took it out; a key of null: all was wiped.
  addEventListener('storage', ({ key }) => (key === null || key.startsWith(OUTBOX)) && made.look());
  hurry();
  return made;
}

/** Tabs take turns where the browser has locks; where not, the server knows each request by its id. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(OUTBOX, work);
  else await work();
}

async function send({ cohort, team, round, body }: Waiting): Promise<Answered> {
  const path = { cohort, team, round };
  const got = await call('submit', { locale: language, path, body });
  return got.ok ? { kind: 'accepted', version: got.value.version } : failed(got.failure);
}

/** What passes by itself: no network, a server that is away, full or too busy. */
const PASSING: readonly Failure['code'][] = [
  'offline',
  'unreadable',
  'too-many-requests',
  'failed',
  'not-stored',
];

function failed({ code, problem, retryAfter }: Failure): Answered {
  if (problem === null || PASSING.includes(code)) return { kind: 'unreached', retryAfter };
  const { title, detail, current = null } = problem;
  return { kind: 'refused', refused: { code, title, detail, current } };
}
