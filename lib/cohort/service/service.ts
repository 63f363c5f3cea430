import type { Rubric } from '@/lib/guidebook/rubric';
import type { Database } from '../store/database';

/** What the operations work with. Nothing of it is global, so that tests run many side by side. */
export type Service = {
  database: Database;
  /** The rubric that a new cohort begins with. */
  rubric: Rubric;
  /** The rubric of an earlier version, kept with the guidebook; null: never released. */
  rubricOf: (version: string) => Rubric | null;
  /** ms */
  now: () => number;
};
