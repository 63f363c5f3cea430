'use client';

import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { FromWorker, ToWorker, Wanted } from './protocol';
import { nextState, noRun, type RunState } from './run-state';
import type { Settings } from './settings';

export type LabRun = {
  state: RunState;
  begin: (settings: Settings) => void;
  stop: () => void;
  resume: () => void;
  clear: () => void;
  read: (wanted: Wanted) => void;
  test: () => void;
};

/** A run in a worker of its own, which comes with the first start and goes with the part. */
export function useRun(): LabRun {
  const [state, dispatch] = useReducer(nextState, noRun);
  const worker = useRef<Worker | null>(null);
  const send = useCallback((message: ToWorker) => worker.current?.postMessage(message), []);

  useEffect(() => () => worker.current?.terminate(), []);

  function begin(settings: Settings) {
    if (!worker.current) {
      const fresh = new Worker(new URL('./digits.worker.ts', import.meta.url), { type: 'module' });
      fresh.onmessage = ({ data }: MessageEvent<FromWorker>) => dispatch(data);
      fresh.onerror = () => {
        fresh.terminate();
        worker.current = null;
        dispatch({ kind: 'failed' });
      };
      worker.current = fresh;
    }
    dispatch({ kind: 'begun', settings });
    send({ kind: 'begin', settings });
  }
  function resume() {
    dispatch({ kind: 'resumed' });
    send({ kind: 'resume' });
  }
  function clear() {
    // The net is in the worker; what it learned goes with it.
    worker.current?.terminate();
    worker.current = null;
    dispatch({ kind: 'cleared' });
  }
  return {
    state,
    begin,
    stop: () => send({ kind: 'stop' }),
    resume,
    clear,
    read: useCallback((wanted: Wanted) => send({ kind: 'read', wanted }), [send]),
    test: () => send({ kind: 'test' }),
  };
}
