import type { Work } from '@/lib/session/work';
import type { Inputs } from './view-fragment';

/** The inputs kept for one part, by field; those taken back are left out. */
export function keptInputs(inputs: Work['inputs'], part: string): Inputs {
  const start = `${part}/`;
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([key, { value }]) =>
      key.startsWith(start) && value !== '' ? [[key.slice(start.length), value]] : [],
    ),
  );
}
