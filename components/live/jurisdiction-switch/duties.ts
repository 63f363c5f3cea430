import type { Profile } from '@/lib/assessment/assessment';
import { holds } from '@/lib/assessment/applicability';
import type { Condition } from '@/lib/guidebook/criterion-schema';

export const jurisdictionPart = 'jurisdiction-switch';

/** A dated duty in one language; from the facts of kind `deadline`. */
export type Duty = {
  id: string;
  value: string;
  /** ISO days. */
  date: string;
  asOf: string;
  /** In words of the reader's language. */
  certainty: string;
  source: { title: string; by: string; url: string };
  applies: Condition;
};
/** A criterion on law whose question depends on the profile. */
export type LawCriterion = { id: string; question: string; href: string; applies: Condition };

/** Something that the profile may reach; `open`: questions without an answer on which it depends. */
export type Reached<Item> = { item: Item; open: readonly string[] };

/**
 * What reaches a profile, by its conditions: those that hold, an unanswered question holding as it
 * does in the assessment (silence hides nothing), but named. Nothing reaches a profile without markets.
 */
export function reached<Item extends { applies: Condition }>(
  items: readonly Item[],
  profile: Profile,
): Reached<Item>[] {
  if (!profile.markets?.length) return [];
  return items
    .filter(({ applies }) => holds(applies, profile))
    .map((item) => ({
      item,
      open: Object.keys(item.applies).filter((question) => !profile[question]?.length),
    }));
}

/** By date; what reaches for certain before what depends, on one day. */
export function byDate(duties: readonly Reached<Duty>[]): Reached<Duty>[] {
  return [...duties].sort(
    (a, b) =>
      a.item.date.localeCompare(b.item.date) ||
      a.open.length - b.open.length ||
      a.item.id.localeCompare(b.item.id),
  );
}

/** Whole days from one ISO day to another; below zero: it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Options of one question as they stand in a field. */
export const joined = (options: readonly string[]) => options.join(',');
export const parted = (text: string) => text.split(',').filter((option) => option !== '');

/** The profile in the fields: only options that the questions have. */
export function profileOf(
  inputs: Readonly<Record<string, string>>,
  questions: readonly { id: string; options: readonly { id: string }[] }[],
): Profile {
  return Object.fromEntries(
    questions.flatMap(({ id, options }) => {
      const chosen = parted(inputs[id] ?? '').filter((option) =>
        options.some((each) => each.id === option),
      );
      return chosen.length > 0 ? [[id, chosen]] : [];
    }),
  );
}
