import type { Dated } from '@/lib/guidebook/ageing';
import { factsSchema, referencesSchema } from '@/lib/guidebook/reference-schema';
import type { Problem } from './problem';
import { readLists } from './read-lists';

/**
 * Every fact and reference with the day on which it was last looked up and the line that says so.
 * @param root the folder that holds `content/`
 */
export function readDated(root: string): { entries: Dated[]; problems: Problem[] } {
  const facts = readLists(root, 'content/facts', factsSchema);
  const references = readLists(root, 'content/references', referencesSchema);
  return {
    entries: [
      ...(facts.value ?? []).map(({ id, asOf }, index): Dated => {
        return { kind: 'fact', id, day: asOf, ...facts.placeOf([index, 'asOf']) };
      }),
      ...(references.value ?? []).map(({ id, checked }, index): Dated => {
        return { kind: 'reference', id, day: checked, ...references.placeOf([index, 'checked']) };
      }),
    ],
    problems: [...facts.problems, ...references.problems],
  };
}
