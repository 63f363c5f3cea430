import type { Evidence } from '@/lib/assessment/assessment';
import { own } from '@/lib/assessment/own';
import type { ChapterResult, CriterionResult } from '@/lib/assessment/result';
import { fill } from '@/lib/i18n/format';
import type { BriefCriterion } from '@/lib/guidebook/local';
import type { View } from './view';

/** One answer in words. */
export type AnswerRow = {
  id: string;
  criterion: CriterionResult;
  question: string;
  /** "2 · A dated list …", "Don't know", "Not applicable: …", "Not answered". */
  answer: string;
  evidence: Evidence | null;
};

/** As much of a view as it takes to put answers into words. */
export type AnswersView = Pick<View, 'texts' | 'assessment'> & {
  words: Pick<View['words'], 'answers'>;
};

/** The answers of a chapter that its profile asks for, in reading order. */
export function answerRows(view: AnswersView, chapter: ChapterResult): AnswerRow[] {
  return chapter.criteria
    .filter(({ excluded }) => excluded === null)
    .map((criterion) => {
      const text = view.texts.criterion(criterion.id);
      const given = own(view.assessment.answers, criterion.id)?.evidence;
      return {
        id: criterion.id,
        criterion,
        question: text?.question ?? criterion.id,
        answer: answerIn(view, criterion, text),
        evidence: criterion.evidenced && given ? given : null,
      };
    });
}

function answerIn(
  { words }: AnswersView,
  criterion: CriterionResult,
  text: BriefCriterion | null,
): string {
  const { reading, level, reason } = criterion;
  if (level !== null) {
    return fill(words.answers.level, { level, text: text?.levels[level] ?? '' });
  }
  if (reading === 'not-applicable') {
    const named = text?.reasons.find(({ id }) => id === reason)?.text ?? reason ?? '';
    return fill(words.answers.notApplicable, { reason: named });
  }
  return reading === 'unknown' ? words.answers.unknown : words.answers.unanswered;
}
