import type { Slot, Waiting } from './outbox';
import { readWaiting, slotName, writeWaiting } from './outbox-text';

export type ShelfOptions = {
  /** Asked at each access. Null or throwing: nothing may or can be kept, memory serves. */
  storage: () => Storage | null;
  /** Start of the keys. One key for each slot, so that two tabs never write over each other's. */
  start: string;
};

/** Where what waits is kept: in storage, and in memory what storage does not take. */
export function createShelf({ storage, start }: ShelfOptions) {
  const memory = new Map<string, Waiting>();

  function reach<T>(touch: (storage: Storage) => T, otherwise: T): T {
    try {
      const kept = storage();
      return kept ? touch(kept) : otherwise;
    } catch {
      return otherwise;
    }
  }

  function stored(name: string): Waiting | null {
    const text = reach((kept) => kept.getItem(start + name), null);
    return text === null ? null : readWaiting(text, name);
  }

  return {
    get(slot: Slot): Waiting | null {
      const name = slotName(slot);
      return memory.get(name) ?? stored(name);
    },

    /** Everything that waits, the oldest first. */
    all(): Waiting[] {
      const keys = reach((kept) => Object.keys(kept), []);
      const names = keys.flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
      const beside = names.filter((name) => !memory.has(name));
      const entries = [...memory.values(), ...beside.flatMap((name) => stored(name) ?? [])];
      return entries.sort((a, b) => a.queuedAt - b.queuedAt);
    },

    /** Puts an entry in the place of the slot's; null empties it. */
    set(slot: Slot, entry: Waiting | null): void {
      const name = slotName(slot);
      memory.delete(name);
      const isDone = reach((kept) => {
        if (entry) kept.setItem(start + name, writeWaiting(entry));
        else kept.removeItem(start + name);
        return true;
      }, false);
      if (isDone || !entry) return;
      memory.set(name, entry);
      // What stands there is older, and must not be sent after this one.
      reach((kept) => kept.removeItem(start + name), undefined);
    },

    /** Whether it would outlast this tab. */
    isKept: (slot: Slot): boolean => !memory.has(slotName(slot)),
  };
}

export type Shelf = ReturnType<typeof createShelf>;
