import type { Assessment } from '@/lib/assessment/assessment';
import type { Score } from '@/lib/assessment/result';

/** A team as the pack prints it. */
export type PackTeam = {
  id: string;
  name: string;
  assessment: Assessment;
  /** ISO day. */
  day: string;
  /** It kept its notes and links. */
  isKept: boolean;
  /** The score with evidence as the server had it; null: reckon it from the assessment. */
  backed: Score | null;
};
