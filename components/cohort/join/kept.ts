import { keysIn, OURS, SHARED, WORK_KEY } from '@/lib/session/storage-keys';
import { type JoinedTeam, readJoined, without, withJoined } from '@/lib/cohort/joined';

/** Start of the keys of what waits to be sent. */
export const OUTBOX = `${OURS}outbox:`;
/** Teams of this browser: what a page needs to link to them without asking the server. */
export const JOINED = `${OURS}cohorts`;
/** A joining that was not answered yet, by cohort: its name and request id. */
export const JOINING = `${OURS}joining:`;

/** Storage, unless the founder asked that nothing be written here. Null where there is none. */
export function storage(): Storage | null {
  try {
    return localStorage.getItem(WORK_KEY) === SHARED ? null : localStorage;
  } catch {
    return null;
  }
}

/** Full or forbidden storage is no reason to fail: what stands here is a convenience. */
function write(key: string, value: string | null): void {
  try {
    if (value === null) storage()?.removeItem(key);
    else storage()?.setItem(key, value);
  } catch {
    // The page works without it.
  }
}

export function joinedTeams(): JoinedTeam[] {
  return readJoined(storage()?.getItem(JOINED) ?? null);
}

export function rememberTeam(team: JoinedTeam): void {
  write(JOINED, JSON.stringify(withJoined(joinedTeams(), team)));
}

export function forgetTeam(team: Pick<JoinedTeam, 'cohort' | 'team'>): void {
  const left = without(joinedTeams(), team);
  write(JOINED, left.length > 0 ? JSON.stringify(left) : null);
}

/** Whether anything waits to be sent, without reading it. */
export function hasWaiting(): boolean {
  const kept = storage();
  return kept !== null && keysIn(kept, OUTBOX).length > 0;
}

/** Where nothing is kept, a retry on the same page still needs the same id. */
const inMemory = new Map<string, string>();

/** The request id of joining under a name: the same in a retry and after a reload, so that nobody joins twice. */
export function joiningId(cohort: string, name: string): string {
  const key = JOINING + cohort;
  const known = storage()?.getItem(key) ?? inMemory.get(key) ?? '';
  const gap = known.indexOf(' ');
  if (gap > 0 && known.slice(gap + 1) === name) return known.slice(0, gap);
  const id = newRequestId();
  inMemory.set(key, `${id} ${name}`);
  write(key, `${id} ${name}`);
  return id;
}

/** Joining was answered for good. */
export function joiningDone(cohort: string): void {
  inMemory.delete(JOINING + cohort);
  write(JOINING + cohort, null);
}

/** One for each intention. `crypto.randomUUID` is missing without HTTPS. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
