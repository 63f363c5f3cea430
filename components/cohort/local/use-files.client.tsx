'use client';

import { startTransition, useEffect, useReducer, useRef, useState } from 'react';
import {
  type LocalAction,
  type LocalState,
  nextLocalState,
  noFiles,
  type Sorting,
} from '@/lib/cohort/local-state';
import type { FromReader, Picked, ToReader } from './protocol';

export type Files = {
  state: LocalState;
  dispatch: (action: LocalAction) => void;
  /** Null: nothing is being read. */
  reading: { done: number; of: number } | null;
  hasFailed: boolean;
  read: (picked: readonly Picked[]) => void;
  /** Everything as one file. */
  save: (sorting: Sorting, files: readonly string[]) => Promise<Blob>;
};

/** The files of a collection, read by a worker of their own: hundreds of them must not hold up the page. */
export function useFiles(): Files {
  const [state, dispatch] = useReducer(nextLocalState, noFiles);
  const [reading, setReading] = useState<Files['reading']>(null);
  const [hasFailed, setFailed] = useState(false);
  const worker = useRef<Worker | null>(null);
  const saved = useRef<((blob: Blob) => void) | null>(null);

  // It starts with the page, so that nothing is fetched any more once files are here.
  useEffect(() => {
    const fresh = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' });
    // Shown when all have been read: a dashboard drawn anew with every few files would hold up the page.
    let waiting: LocalAction[] = [];
    fresh.onmessage = ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === 'saved') {
        saved.current?.(data.blob);
        return;
      }
      const { files, refused, opened, done, of } = data;
      waiting.push({ kind: 'read', files, refused, opened });
      setReading(done < of ? { done, of } : null);
      if (done < of) return;
      const actions = waiting;
      waiting = [];
      startTransition(() => actions.forEach(dispatch));
    };
    fresh.onerror = () => setFailed(true);
    worker.current = fresh;
    return () => fresh.terminate();
  }, []);

  const send = (message: ToReader) => worker.current?.postMessage(message);
  return {
    state,
    dispatch,
    reading,
    hasFailed,
    read: (picked) => {
      if (picked.length === 0) return;
      setReading({ done: 0, of: picked.length });
      send({ kind: 'read', picked });
    },
    save: (sorting, files) =>
      new Promise((resolve) => {
        saved.current = resolve;
        send({ kind: 'save', sorting, files, now: Date.now() });
      }),
  };
}
