'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { readViewFragment, viewFragment, type Inputs } from './view-fragment';

/** The address follows the fields, but not at each keystroke: browsers limit how often it may change. */
const ADDRESS_DELAY = 300;

export type LiveInputs<Field extends string> = {
  inputs: Readonly<Record<Field, string>>;
  set: (field: Field, value: string) => void;
  /** Back to the inputs that the part begins with; in a shared view, in it alone. */
  reset: () => void;
  /** They come from a shared address; the founder's own, if any, are untouched. */
  isShared: boolean;
  /** Leaves the shared view for the founder's own inputs. */
  leaveShared: () => void;
};

/**
 * The inputs of a live part: those of the view that the address names, now or later; else the
 * founder's own, kept with the work when `kept`; else the ones it begins with. A change goes into
 * the address. A shared view lies over the founder's own inputs and never changes them.
 */
export function useInputs<Field extends string>(
  part: string,
  initial: Readonly<Record<Field, string>>,
  { kept }: { kept: boolean },
): LiveInputs<Field> {
  const work = useSession((session) => session.work.inputs);
  const keepInput = useSession((session) => session.keepInput);
  const fields = useMemo(() => Object.keys(initial) as Field[], [initial]);
  const [mine, setMine] = useState<Inputs>({});
  const [touched, setTouched] = useState(false);

  const own = useMemo(() => {
    const keptOf = (field: Field) =>
      kept ? work[`${part}/${field}`]?.value || undefined : undefined;
    return valuesOf(fields, (field) => mine[field] ?? keptOf(field) ?? initial[field]);
  }, [fields, initial, kept, mine, part, work]);
  /** A view that is none but the founder's own, as after their Back, is not a shared one. */
  const foreign = useCallback(
    (view: Inputs | null) =>
      view && fields.some((field) => (view[field] ?? own[field]) !== own[field]) ? view : null,
    [fields, own],
  );
  const [shared, setShared] = useState(() =>
    foreign(readViewFragment(location.hash, part, fields)),
  );
  const inputs = useMemo(
    () => valuesOf(fields, (field) => shared?.[field] ?? own[field]),
    [fields, own, shared],
  );

  useEffect(() => {
    function look() {
      // What was on its way to the address belonged to the one before.
      setTouched(false);
      const view = readViewFragment(location.hash, part, fields);
      // Without a fragment: back at the page as it was opened. Another one is a jump, which changes nothing.
      if (view || location.hash === '') setShared(foreign(view));
    }
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [fields, foreign, part]);
  useEffect(() => {
    if (!touched) return;
    const write = () => history.replaceState(history.state, '', viewFragment(part, inputs));
    const timer = setTimeout(write, ADDRESS_DELAY);
    return () => clearTimeout(timer);
  }, [inputs, part, touched]);

  function set(field: Field, value: string) {
    setTouched(true);
    // Several fields may be set at once.
    const change = (now: Inputs | null) => ({ ...now, [field]: value });
    if (shared) {
      setShared(change);
      return;
    }
    setMine(change);
    if (kept) keepInput(part, field, value);
  }
  function reset() {
    setTouched(true);
    if (shared) {
      setShared(foreign(initial));
      return;
    }
    setMine(initial);
    if (kept) fields.forEach((field) => keepInput(part, field, ''));
  }
  function leaveShared() {
    history.replaceState(history.state, '', `#${part}`);
    setTouched(false);
    setShared(null);
  }
  return { inputs, set, reset, isShared: shared !== null, leaveShared };
}

function valuesOf<Field extends string>(
  fields: readonly Field[],
  valueOf: (field: Field) => string,
) {
  return Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as Record<
    Field,
    string
  >;
}
