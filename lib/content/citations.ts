import type { Fact } from '@/lib/guidebook/reference-schema';
import { outlineProse } from './prose-outline';
import type { Prose } from './prose-source';

/** The references of a chapter, numbered from 1 in the order in which its prose first needs them. */
export type Citations = {
  /** Number by reference id. */
  numbers: Readonly<Record<string, number>>;
  /** Reference ids by section id, in order of number; '' holds those before the first section. */
  bySection: Readonly<Record<string, readonly string[]>>;
};

/** Citations of one language of a chapter. A dated fact cites its source. */
export function citationsOf(prose: Prose, facts: readonly Fact[]): Citations {
  const numbers: Record<string, number> = {};
  const bySection: Record<string, string[]> = {};
  for (const { name, attributes, section } of outlineProse(prose).elements) {
    const id =
      name === 'Ref'
        ? attributes.id
        : name === 'Fact'
          ? facts.find((fact) => fact.id === attributes.id)?.source
          : null;
    if (!id) continue;
    numbers[id] ??= Object.keys(numbers).length + 1;
    const cited = (bySection[section ?? ''] ??= []);
    if (!cited.includes(id)) cited.push(id);
  }
  for (const cited of Object.values(bySection)) {
    cited.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  }
  return { numbers, bySection };
}
