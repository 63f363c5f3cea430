import { createStore } from 'zustand/vanilla';
import { withAnswer, withOptions } from './changes';
import { createKeeper, type KeeperOptions } from './keeper';
import type * as RareChanges from './rare-changes';
import type { Outcome, Refusal, Session, SessionStore } from './session';
import { emptyWork, noEvidence, type Work } from './work';

/** A founder's session: the work, and the verbs that change it. Nothing is read before `hydrate`. */
export function createSessionStore(options: KeeperOptions): SessionStore {
  const { newId, guidebookVersion } = options;
  return createStore<Session>()((set, get) => {
    const { change, hasRead, ...kept } = createKeeper(options, get, set);

    /** A change that needs all that is stored and code of its own, unless it makes work too large. */
    async function changeRarely(
      patch: (rare: typeof RareChanges, work: Work, at: number) => Work,
    ): Promise<Outcome> {
      const rare = await import('./rare-changes').catch(() => null);
      let problem: Refusal | null = { code: 'unread' };
      if (rare && (await hasRead())) {
        change((work, at) => {
          const next = patch(rare, work, at);
          problem = rare.refusalOf(next);
          return problem ? work : next;
        });
      }
      return problem ? { ok: false, problem } : { ok: true };
    }

    return {
      work: emptyWork(guidebookVersion),
      status: 'loading',
      mode: 'kept',
      trouble: null,
      rescued: [],

      answer: (id, choice) => change((work, at) => withAnswer(work, id, { choice }, at)),
      editEvidence: (id, evidence) => change((work, at) => withAnswer(work, id, evidence, at)),
      clear: (id) =>
        change((work, at) => withAnswer(work, id, { choice: null, ...noEvidence }, at)),
      answerProfile: (id, chosen) => change((work, at) => withOptions(work, id, chosen, at)),

      takeSnapshot: (name = '') =>
        changeRarely((rare, work, at) => rare.withSnapshot(work, newId(), name, at)),
      renameSnapshot: (id, name) =>
        changeRarely((rare, work, at) => rare.withSnapshotName(work, id, name, at)),
      removeSnapshot: (id) => changeRarely((rare, work, at) => rare.withoutSnapshot(work, id, at)),
      replaceWork: (opened, name = '') =>
        changeRarely((rare, work, at) => rare.replaced(work, opened, { id: newId(), name }, at)),

      ...kept,
      dismissTrouble: () => set({ trouble: null }),
    };
  });
}
