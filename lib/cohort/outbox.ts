import type { Submit } from './submission-schema';

/** Where a submission goes: one of each waits at most, the newest. */
export type Slot = { cohort: string; team: string; round: string };

/** A submission that has not been acknowledged yet. */
export type Waiting = Slot & {
  /** What the page calls cohort and round while the server cannot be asked. */
  names: { cohort: string; round: string };
  /** Exactly what is sent. Its request id stays the same in every attempt. */
  body: Submit;
  /** ms */
  queuedAt: number;
  attempts: number;
  /** ms; before that it is not tried by itself. */
  notBefore: number;
  /** The server said no: it waits for the founder. */
  refused: Refused | null;
};

/** Why it was refused, in the words of the server at that time. */
export type Refused = { code: string; title: string; detail: string; current: number | null };

/** What came of one attempt. `retryAfter`: seconds, if the server named them. */
export type Answered =
  | { kind: 'accepted'; version: number }
  | { kind: 'unreached'; retryAfter: number | null }
  | { kind: 'refused'; refused: Refused };

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const FACTOR = 3;

/**
 * How long to wait after so many attempts, ms: growing, and never the same for two hundred
 * founders whose network comes back at once.
 * @param chance from 0 to 1
 */
export function waitAfter(attempts: number, chance: number): number {
  const wait = Math.min(FIRST_WAIT_MS * FACTOR ** (attempts - 1), LONGEST_WAIT_MS);
  return Math.round(wait * (0.75 + chance / 2));
}

/** A submission as it enters the outbox. */
export function waiting(
  slot: Slot,
  { names, body, at }: Pick<Waiting, 'names' | 'body'> & { at: number },
): Waiting {
  return { ...slot, names, body, queuedAt: at, attempts: 0, notBefore: 0, refused: null };
}

/** Whether it may be sent now. In a hurry (the network came back, a page was opened) nothing waits. */
export function isDue(entry: Waiting, now: number, inHurry: boolean): boolean {
  return entry.refused === null && (inHurry || entry.notBefore <= now);
}

/** When something is due by itself, ms; null: nothing is. */
export function nextDue(entries: readonly Waiting[]): number | null {
  const times = entries.flatMap((entry) => (entry.refused === null ? [entry.notBefore] : []));
  return times.length > 0 ? Math.min(...times) : null;
}

/** The founder lets it be tried again. */
export function again(entry: Waiting): Waiting {
  return { ...entry, refused: null, notBefore: 0 };
}

type Attempt = { sent: Waiting; answer: Answered; now: number; chance: number };

/**
 * What stands in a slot after an answer to `sent` has come.
 *
 * Meanwhile the founder may have cancelled (null stays null) or submitted anew: the newer one stays
 * and, where it was to replace what the older one saw, now replaces the older one.
 */
export function afterAnswer(standing: Waiting | null, attempt: Attempt): Waiting | null {
  const { sent, answer, now, chance } = attempt;
  if (standing === null) return null;
  if (standing.body.requestId !== sent.body.requestId) {
    const follows = answer.kind === 'accepted' && standing.body.version === sent.body.version;
    return follows
      ? { ...standing, body: { ...standing.body, version: answer.version } }
      : standing;
  }
  if (answer.kind === 'accepted') return null;
  const attempts = standing.attempts + 1;
  if (answer.kind === 'refused') return { ...standing, attempts, refused: answer.refused };
  const wait = answer.retryAfter === null ? waitAfter(attempts, chance) : answer.retryAfter * 1_000;
  return { ...standing, attempts, notBefore: now + wait };
}
