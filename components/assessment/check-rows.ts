import type { Answer } from '@/lib/assessment/assessment';
import type { CriterionResult, Result } from '@/lib/assessment/result';
import type { BriefCriterion } from '@/lib/guidebook/local';
import type { Scoring } from '@/lib/guidebook/guidebook-schema';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';

/** Titles of the book's outline, in reading order. */
export type OutlineTitles = readonly {
  id: string;
  title: string;
  chapters: readonly { id: string; title: string }[];
}[];

export const filters = ['all', 'open', 'unknown', 'notApplicable', 'unproven'] as const;
export type Filter = (typeof filters)[number];

/** Whether a criterion that applies is of the kind somebody wants to see. */
export function isShown(state: CriterionResult, filter: Filter, { evidence }: Scoring): boolean {
  switch (filter) {
    case 'all':
      return state.reading !== null;
    case 'open':
      return state.reading === 'unanswered';
    case 'unknown':
      return state.reading === 'unknown';
    case 'notApplicable':
      return state.reading === 'not-applicable';
    case 'unproven':
      return state.level !== null && state.level >= evidence.from && !state.evidenced;
  }
}

/** A founder's answer in words. */
export function answerText(
  state: CriterionResult,
  answer: Answer | undefined,
  criterion: BriefCriterion,
  { criterion: card, check }: Pick<Messages['assessment'], 'criterion' | 'check'>,
): { title: string; text: string | null } {
  if (state.level !== null) {
    const title = fill(card.level, { level: state.level });
    return { title, text: criterion.levels[state.level] ?? null };
  }
  if (state.reading === 'unknown') return { title: card.unknown, text: null };
  if (state.reading === 'not-applicable') {
    const reason = criterion.reasons.find(({ id }) => id === state.reason)?.text ?? '';
    return { title: fill(check.reason, { reason }), text: null };
  }
  const unreasoned = answer?.choice?.kind === 'not-applicable';
  return { title: unreasoned ? check.noReason : check.notAnswered, text: null };
}

/** Every criterion's state, by id. */
export function statesOf(result: Result): CriterionResult[] {
  return result.parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.criteria));
}
