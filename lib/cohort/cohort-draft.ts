import type { Locale } from '@/lib/guidebook/text';
import { parseJson } from '@/lib/session/safe-json';
import type { CreateCohort } from './cohort-schema';
import { lineProblems, type PlanProblem, roundProblems } from './plan-problems';
import { arePlannedRounds, evenRounds, type PlannedRound, usualDeletion } from './round-plan';

/** A cohort that is being described and does not exist yet. */
export type CohortDraft = {
  name: string;
  language: Locale;
  rounds: readonly PlannedRound[];
  /** Null: all of the guidebook. */
  chapters: readonly string[] | null;
  /** Null: as proposed, following the last round. */
  deleteAfter: string | null;
  anonymous: boolean;
};
/** What stands in the browser: the draft, and what was last sent of it, so that a retry makes no second cohort. */
export type KeptDraft = { draft: CohortDraft; sent: { requestId: string; body: string } | null };

export function newDraft(language: Locale, roundNames: readonly string[], today: string) {
  const rounds = evenRounds(today, roundNames);
  const draft: CohortDraft = {
    name: '',
    language,
    rounds,
    chapters: null,
    deleteAfter: null,
    anonymous: false,
  };
  return draft;
}

export function deletionOf({ deleteAfter, rounds }: CohortDraft, today: string): string {
  return deleteAfter ?? usualDeletion(rounds, today);
}

/** Everything that the server would refuse, in the order of the form. */
export function draftProblems(draft: CohortDraft, today: string): PlanProblem[] {
  const rounds = roundProblems(draft.rounds, deletionOf(draft, today), today);
  const ofDeletion = ({ path }: PlanProblem) => path === 'deleteAfter';
  return [
    ...lineProblems('name', draft.name),
    ...rounds.filter((problem) => !ofDeletion(problem)),
    ...(draft.chapters?.length === 0 ? [{ path: 'chapters', code: 'no-chapters' } as const] : []),
    ...rounds.filter(ofDeletion),
  ];
}

/** The request without its id. */
export function bodyOf(draft: CohortDraft, today: string): Omit<CreateCohort, 'requestId'> {
  const { name, language, rounds, chapters, anonymous } = draft;
  return {
    name: name.trim(),
    language,
    rounds: rounds.map((round) => ({
      name: round.name.trim(),
      opensOn: round.opensOn,
      closesOn: round.closesOn,
    })),
    ...(chapters && { chapters: [...chapters] }),
    deleteAfter: deletionOf(draft, today),
    anonymous,
  };
}

/** A kept draft, or null when the text is none that can be read. */
export function readDraft(text: string): KeptDraft | null {
  const parsed = parseJson(text);
  return parsed.ok && isKept(parsed.value) ? parsed.value : null;
}

type Fields<T> = Partial<Record<keyof T, unknown>>;
const isText = (value: unknown) => typeof value === 'string';
const isObject = (value: unknown) => typeof value === 'object' && value !== null;

function isKept(value: unknown): value is KeptDraft {
  if (!isObject(value)) return false;
  const { draft, sent } = value as Fields<KeptDraft>;
  return isDraft(draft) && (sent === null || isSent(sent));
}

function isSent(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { requestId, body } = value as Fields<NonNullable<KeptDraft['sent']>>;
  return isText(requestId) && isText(body);
}

function isDraft(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, language, rounds, chapters, deleteAfter, anonymous } = value as Fields<CohortDraft>;
  return (
    isText(name) &&
    (language === 'en' || language === 'zh') &&
    arePlannedRounds(rounds) &&
    (chapters === null || (Array.isArray(chapters) && chapters.every(isText))) &&
    (deleteAfter === null || isText(deleteAfter)) &&
    typeof anonymous === 'boolean'
  );
}
