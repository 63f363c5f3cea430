'use client';

import { useEffect, useMemo, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { readViewFragment, viewFragment, type Inputs } from './view-fragment';

/** The address follows the fields, but not at each keystroke: browsers limit how often it may change. */
const ADDRESS_DELAY = 300;

export type LiveInputs<Field extends string> = {
  inputs: Readonly<Record<Field, string>>;
  set: (field: Field, value: string) => void;
  /** Back to the inputs that the part begins with. */
  reset: () => void;
  /** They come from a shared address; the founder's own, if any, are untouched. */
  isShared: boolean;
  /** Leaves the shared view for the founder's own inputs. */
  leaveShared: () => void;
};

/**
 * The inputs of a live part: those in the address, else those kept with the founder's work, else
 * the ones it begins with. A change goes into the address, and into the work when `kept`.
 */
export function useInputs<Field extends string>(
  part: string,
  initial: Readonly<Record<Field, string>>,
  { kept }: { kept: boolean },
): LiveInputs<Field> {
  const work = useSession((session) => session.work.inputs);
  const keepInput = useSession((session) => session.keepInput);
  const fields = useMemo(() => Object.keys(initial) as Field[], [initial]);
  const [shared, setShared] = useState(() => readViewFragment(location.hash, part, fields));
  const [loose, setLoose] = useState<Inputs>({});
  const [touched, setTouched] = useState(false);

  const inputs = useMemo(() => {
    const own = (field: Field) => (kept ? work[`${part}/${field}`]?.value || undefined : undefined);
    return Object.fromEntries(
      fields.map((field) => [
        field,
        loose[field] ?? shared?.[field] ?? own(field) ?? initial[field],
      ]),
    ) as Record<Field, string>;
  }, [fields, initial, kept, loose, part, shared, work]);

  useEffect(() => {
    if (!touched) return;
    const write = () => history.replaceState(history.state, '', viewFragment(part, inputs));
    const timer = setTimeout(write, ADDRESS_DELAY);
    return () => clearTimeout(timer);
  }, [inputs, part, touched]);

  function set(field: Field, value: string) {
    setTouched(true);
    // Several fields may be set at once.
    setLoose((now) => ({ ...now, [field]: value }));
    if (kept && !shared) keepInput(part, field, value);
  }
  function reset() {
    setTouched(true);
    setShared(null);
    setLoose({ ...initial });
    if (kept) fields.forEach((field) => keepInput(part, field, ''));
  }
  function leaveShared() {
    history.replaceState(history.state, '', `#${part}`);
    setTouched(false);
    setShared(null);
    setLoose({});
  }
  return { inputs, set, reset, isShared: shared !== null, leaveShared };
}
