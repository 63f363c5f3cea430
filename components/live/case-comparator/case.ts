export const casePart = 'case-comparator';

export const caseStages = ['prototype', 'launched', 'scaling'] as const;
export type CaseStage = (typeof caseStages)[number];
export const caseCauses = [
  'money',
  'market',
  'trust',
  'rights',
  'people',
  'borders',
  'none',
] as const;
export type CaseCause = (typeof caseCauses)[number];
/** How far the story is settled; `invented` exactly for the illustrative ones. */
export type Settled = 'own-account' | 'reported' | 'alleged' | 'decided' | 'appeal' | 'invented';

export type CaseText = {
  name: string;
  place: string;
  cause: string;
  /** `{fact}` stands for the case's dated fact. */
  outcome: string;
  check: string;
};
export type CaseEntry = {
  id: string;
  kind: 'real' | 'illustrative';
  stage: CaseStage;
  kindOfCause: CaseCause;
  settled: Settled;
  /** Ids of references; none for an illustrative case. */
  references: readonly string[];
  /** A dated fact of the book that its outcome names. */
  fact?: string;
  /** Where the book tells it. */
  chapter: string;
  section: string;
  en: CaseText;
  zh: CaseText;
};

/** A case as one reader sees it, with the texts of the book filled in. */
export type LocalCase = Pick<CaseEntry, 'id' | 'kind' | 'stage' | 'kindOfCause' | 'settled'> &
  CaseText & {
    href: string;
    sources: readonly { title: string; url: string; year: number }[];
    /** `as of …`, where the outcome rests on a fact that ages. */
    asOf: string | null;
  };

/** Side by side, more columns than these are no comparison. */
export const MOST_CASES = 3;
export const firstCases = ['ross', 'builder', 'xx-yy-zz'];

export type CaseFilter = { stage: string; cause: string; kind: string };

/** Cases that a filter leaves; an empty value leaves all. */
export function filtered<Entry extends Pick<CaseEntry, 'stage' | 'kindOfCause' | 'kind'>>(
  cases: readonly Entry[],
  { stage, cause, kind }: CaseFilter,
): Entry[] {
  return cases.filter(
    (each) =>
      (stage === '' || each.stage === stage) &&
      (cause === '' || each.kindOfCause === cause) &&
      (kind === '' || each.kind === kind),
  );
}

/** The chosen cases in the order of the list; what is no case is passed over. */
export function chosenCases<Entry extends { id: string }>(
  cases: readonly Entry[],
  chosen: string,
): Entry[] {
  const ids = new Set(chosen.split(','));
  return cases.filter(({ id }) => ids.has(id)).slice(0, MOST_CASES);
}
