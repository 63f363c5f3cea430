import type { Profile } from '@/lib/assessment/assessment';
import type { LocalQuestion } from '@/lib/guidebook/questions';
import { joined, type Duty, type LawCriterion } from './duties';

/** What the page gives the part, out of the book. */
export type JurisdictionData = {
  questions: readonly LocalQuestion[];
  duties: readonly Duty[];
  criteria: readonly LawCriterion[];
};

/** Who is looked at before the reader has said who they are. */
export const someone: Profile = { markets: ['eu'] };

/** A profile as the fields hold it, an empty one for each question without an answer. */
export function fieldsOf(
  profile: Profile,
  questions: readonly { id: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map(({ id }) => [id, joined(profile[id] ?? [])]));
}
