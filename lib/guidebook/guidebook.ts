import type { Criterion } from './criterion-schema';
import type { Outline } from './guidebook-schema';
import type { Claim, QuestionGroup, Resource } from './page-schema';
import type { Fact, Sources, Term } from './reference-schema';

/** Everything in `content/` but the prose, read and checked. */
export type Guidebook = Outline & {
  /** Criteria by chapter id. A chapter that is not written yet has no entry. */
  criteria: Readonly<Record<string, readonly Criterion[]>>;
  facts: readonly Fact[];
  glossary: readonly Term[];
  sources: Sources;
  resources: readonly Resource[];
  claims: readonly Claim[];
  faq: readonly QuestionGroup[];
};
