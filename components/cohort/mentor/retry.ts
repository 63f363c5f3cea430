import type { Failure } from '../call';

const FIRST_PAUSE = 4; // s
const LONGEST_PAUSE = 120; // s

/** Whether it may be otherwise in a while, without anybody doing anything. */
export function isPassing({ code }: Failure): boolean {
  return (
    code === 'offline' ||
    code === 'unreadable' ||
    code === 'too-many-requests' ||
    code === 'failed' ||
    code === 'not-stored'
  );
}

/** How long to wait before trying again, ms: twice as long each time, and never less than the server asks. */
export function pauseAfter(fails: number, retryAfter: number | null): number {
  const own = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (fails - 1));
  return 1000 * Math.max(own, retryAfter ?? 0);
}
