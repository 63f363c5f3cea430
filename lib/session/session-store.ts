import { createStore } from 'zustand/vanilla';
import { withAnswer, withInput, withOptions } from './changes';
import { createKeeper, unread, type KeeperOptions } from './keeper';
import type { RareVerbs } from './rare-verbs';
import type { Outcome, Session, SessionStore } from './session';
import { emptyWork, noEvidence } from './work';

/** A founder's session: the work, and the verbs that change it. Nothing is read before `hydrate`. */
export function createSessionStore(options: KeeperOptions): SessionStore {
  return createStore<Session>()((set, get) => {
    const { change, catchUp, wipe } = createKeeper(options, get, set);

    /** A verb that few visits use: it needs all that is stored, and code that is fetched for it. */
    async function rarely(verb: (rare: RareVerbs) => Outcome): Promise<Outcome> {
      const code = await import('./rare-verbs').catch(() => null);
      if (!code || !(await catchUp())) return unread;
      const outcome = verb(code.rareVerbs(options, get, set, change));
      await catchUp();
      return outcome;
    }

    return {
      work: emptyWork(options.guidebookVersion),
      status: 'loading',
      mode: 'kept',
      trouble: null,
      rescued: [],

      answer: (id, choice) => change((work, at) => withAnswer(work, id, { choice }, at)),
      editEvidence: (id, evidence) => change((work, at) => withAnswer(work, id, evidence, at)),
      clear: (id) =>
        change((work, at) => withAnswer(work, id, { choice: null, ...noEvidence }, at)),
      answerProfile: (id, chosen) => change((work, at) => withOptions(work, id, chosen, at)),

      keepInput: (part, field, value) =>
        change((work, at) => withInput(work, `${part}/${field}`, value, at)),

      takeSnapshot: (name) => rarely((rare) => rare.takeSnapshot(name)),
      renameSnapshot: (id, name) => rarely((rare) => rare.renameSnapshot(id, name)),
      removeSnapshot: (id) => rarely((rare) => rare.removeSnapshot(id)),
      replaceWork: (opened, name) => rarely((rare) => rare.replaceWork(opened, name)),
      shareComputer: (on) => rarely((rare) => rare.shareComputer(on)),
      discardRescued: () => rarely((rare) => rare.discardRescued()),

      wipe,
      // Its own function: a click handler would pass its event on as `removed`.
      hydrate: () => catchUp(),
      catchUp,
    };
  });
}
