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
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const { catchUp } = store.getState();
  function onStorage({ key, newValue }: StorageEvent) {
    // Without a key: all of storage was emptied.
    if (key === null || key === WORK_KEY) void catchUp(newValue === null);
  }
  const onReturn = () => void catchUp();
  target.addEventListener('storage', onStorage);
  target.addEventListener('pageshow', onReturn);
  return () => {
    target.removeEventListener('storage', onStorage);
    target.removeEventListener('pageshow', onReturn);
  };
}
