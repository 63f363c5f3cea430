'use client';

import { useState } from 'react';
import { isSameSetting, readUnsaved, type Unsaved, versionSeen } from '@/lib/cohort/unsaved';
import { forgetTypedHere, keepTypedHere, readTypedHere } from './kept-settings';

type Setting<Value> = {
  cohort: { id: string; version: number };
  /** The same on every visit. */
  name: string;
  saved: Value;
  isValue: (value: unknown) => value is Value;
};

/**
 * What is typed over a setting, kept by this browser until it is saved or discarded. Only for the
 * browser: it reads storage when it is first drawn.
 */
export function useTyped<Value>({ cohort, name, saved, isValue }: Setting<Value>) {
  const place = { cohort: cohort.id, setting: name };
  const [unsaved, setUnsaved] = useState(() => readUnsaved(readTypedHere(place), isValue));
  const [discarded, setDiscarded] = useState<Unsaved<Value> | null>(null);
  const [isKept, setKept] = useState(true);
  const current = unsaved && !isSameSetting(unsaved.typed, saved) ? unsaved : null;

  function put(next: Unsaved<Value> | null, before: Unsaved<Value> | null = null) {
    setUnsaved(next);
    setDiscarded(before);
    if (next) setKept(keepTypedHere(place, JSON.stringify(next)));
    else if (unsaved) forgetTypedHere(place, JSON.stringify(unsaved));
  }
  return {
    /** Null: nothing but what is saved. */
    typed: current?.typed ?? null,
    isKept,
    isDiscarded: current === null && discarded !== null,
    /** The version of the cohort that whoever typed this has seen. */
    version: current ? versionSeen(current, saved, cohort.version) : cohort.version,
    type: (value: Value) => {
      const { over, version } = current ?? { over: saved, version: cohort.version };
      put(isSameSetting(value, saved) ? null : { typed: value, over, version });
    },
    /** It was saved, or what others saved was taken instead. */
    settle: () => put(null),
    discard: () => put(null, current),
    undo: () => put(discarded),
  };
}

export type Typing<Value> = ReturnType<typeof useTyped<Value>>;

export const isText = (value: unknown): value is string => typeof value === 'string';
