import type { SessionStore } from './session';
import { WORK_KEY } from './storage-keys';

/**
 * Lets this tab follow what others write, until the returned function is called.
 *
 * A page that comes back from the back-forward cache was told nothing while it slept, so it
 * looks for itself.
 */
export function watchOtherTabs(
  store: SessionStore,
  target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
): () => void {
  function look(event: Event) {
    const { key, newValue } = event as Partial<StorageEvent>;
    // A storage event without a key: all of storage was emptied.
    if (!key || key === WORK_KEY) void store.getState().catchUp(newValue === null);
  }
  target.addEventListener('storage', look);
  target.addEventListener('pageshow', look);
  return () => {
    target.removeEventListener('storage', look);
    target.removeEventListener('pageshow', look);
  };
}
