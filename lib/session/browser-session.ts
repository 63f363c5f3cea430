import type { SessionStore } from './session';
import { createSessionStore } from './session-store';
import { watchOtherTabs } from './two-tabs';

/**
 * The session of this tab. It touches nothing of the browser yet, so it may be created while
 * a page is rendered, on the server too.
 */
export function createBrowserSession(guidebookVersion: string): SessionStore {
  return createSessionStore({
    storage: () => window.localStorage,
    now: () => Date.now(),
    // Distinct among one founder's tabs is enough; `crypto.randomUUID` is missing without HTTPS.
    newId: () => Math.random().toString(36).slice(2),
    guidebookVersion,
  });
}

/** Reads what is stored and follows other tabs, until the returned function is called: one effect. */
export function keepBrowserSession(store: SessionStore): () => void {
  const stop = watchOtherTabs(store, window);
  void store.getState().hydrate();
  return stop;
}
