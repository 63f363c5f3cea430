import { createSessionStore } from '@/lib/session/session-store';
import type { KeeperOptions } from '@/lib/session/keeper';
import { watchOtherTabs } from '@/lib/session/two-tabs';

/** 22 November 2026: a clock like a founder's, in ms. */
export const START = 1_795_331_177_000;

/** Local storage as one tab sees it: names are keys of the object, as in a browser. */
export function storageOver(
  data: Map<string, string>,
  wrote: (key: string, value: string | null) => void,
) {
  const methods = {
    getItem: (key: string) => data.get(key) ?? null,
    setItem(key: string, value: string) {
      const old = data.get(key);
      data.set(key, value);
      if (old !== value) wrote(key, value);
    },
    removeItem(key: string) {
      if (data.delete(key)) wrote(key, null);
    },
  };
  return new Proxy(methods as unknown as Storage, {
    ownKeys: () => [...data.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      data.has(String(key))
        ? { value: data.get(String(key)), enumerable: true, configurable: true }
        : undefined,
  });
}

/** A browser with one storage and several tabs, which are told of each other's writes when we say. */
export function fakeBrowser(stored: Readonly<Record<string, string>> = {}) {
  const data = new Map(Object.entries(stored));
  const queues: { key: string; newValue: string | null }[][] = [];
  const world = {
    data,
    time: START,
    isFull: false,
    /** Called once, after the next read: another tab may write between our read and our write. */
    onRead: null as (() => void) | null,

    /** A tab. It reads nothing before `hydrate`. */
    tab(options: Partial<KeeperOptions> = {}) {
      const queue: { key: string; newValue: string | null }[] = [];
      queues.push(queue);
      let ids = 0;
      const name = queues.length;
      const plain = storageOver(data, (key, newValue) => {
        for (const other of queues) if (other !== queue) other.push({ key, newValue });
      });
      const storage = new Proxy(plain, {
        get(from, property) {
          if (property === 'getItem') {
            return (key: string) => {
              const value = from.getItem(key);
              const { onRead } = world;
              world.onRead = null;
              onRead?.();
              return value;
            };
          }
          if (property === 'setItem' && world.isFull) {
            return () => {
              throw new DOMException('no room', 'QuotaExceededError');
            };
          }
          return from[property as keyof Storage] as unknown;
        },
      });
      let loads = 0;
      const store = createSessionStore({
        storage: () => storage,
        now: () => (world.time += 1),
        newId: () => `tab${name}-${(ids += 1)}`,
        guidebookVersion: '0.1.0',
        loadReader: () => {
          loads += 1;
          return import('@/lib/session/stored-work');
        },
        ...options,
      });
      const target = new EventTarget();
      const close = watchOtherTabs(store, target);
      return {
        store,
        storage,
        target,
        close,
        loads: () => loads,
        do: () => store.getState(),
        state: () => store.getState(),
        /** Tells the tab what the others have written, and lets it read. */
        async deliver() {
          for (let next = queue.shift(); next; next = queue.shift()) {
            target.dispatchEvent(Object.assign(new Event('storage'), next));
            await store.getState().catchUp();
          }
        },
        /** The tab sleeps through what the others write. */
        sleep: () => queue.splice(0),
      };
    },
  };
  return world;
}

export type FakeTab = ReturnType<ReturnType<typeof fakeBrowser>['tab']>;

/** A reader that arrives when we say, or never. */
export function slowReader() {
  let arrive!: () => void;
  let fail!: () => void;
  const gate = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = () => reject(new Error('offline'));
  });
  return {
    arrive,
    fail,
    loadReader: () => gate.then(() => import('@/lib/session/stored-work')),
  };
}

export const level = (value: 0 | 1 | 2 | 3 | 4) => ({ kind: 'level', level: value }) as const;
