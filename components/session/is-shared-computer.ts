import type { SessionState } from '@/lib/session/session';

/** Whether nothing is written because the founder said so, and not because nothing can be. */
export function isSharedComputer({ mode, trouble }: Pick<SessionState, 'mode' | 'trouble'>) {
  return mode === 'memory' && trouble === null;
}
