import type { Answer, Profile } from '@/lib/assessment/assessment';
import type { BriefCriterion } from '@/lib/guidebook/local';
import type { Rubric, RubricCriterion } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { reportOf } from '@/lib/report/report';
import { textsOf } from '@/lib/report/texts';
import type { View } from '@/lib/report/view';
import { assessment } from '../assessment/examples';

/** A criterion whose texts say its own id: `roles?`, `roles at 2`. */
export function localCriterion(rubric: RubricCriterion, chapter: string): BriefCriterion {
  const { id } = rubric;
  return {
    id,
    chapter,
    question: `${id}?`,
    levels: [0, 1, 2, 3, 4].map((level) => `${id} at ${level}`),
    reasons: (rubric.reasons ?? []).map((reason) => ({ id: reason, text: `reason ${reason}` })),
    because: rubric.gate ? `because ${id}` : null,
    rubric,
  };
}

/** The report on these answers, in words: titles are the ids in capitals. */
export function exampleView(
  rubric: Rubric,
  answers: Record<string, Answer>,
  { locale = 'en', profile }: { locale?: Locale; profile?: Profile } = {},
): View {
  const titled = ({ id }: { id: string }) => ({ id, title: id.toUpperCase() });
  const outline = {
    locale,
    stages: rubric.stages.map(titled),
    bands: rubric.bands.map((band) => ({ ...titled(band), meaning: `meaning of ${band.id}` })),
    questions: rubric.questions.map(({ id, options }) => ({
      id,
      question: `${id}?`,
      options: options.map((option) => titled({ id: option })),
    })),
    parts: rubric.parts.map((part) => ({
      ...titled(part),
      chapters: part.chapters.map((chapter) => ({
        ...titled(chapter),
        sections: [{ id: 'section', title: 'SECTION' }],
      })),
    })),
  };
  const criteria = rubric.parts.flatMap((part) =>
    part.chapters.flatMap((chapter) =>
      chapter.criteria.map((criterion) => localCriterion(criterion, chapter.id)),
    ),
  );
  const given = assessment(answers, profile);
  return {
    locale,
    words: getMessages(locale).report,
    texts: textsOf(outline, criteria),
    rubric,
    assessment: given,
    report: reportOf(rubric, given),
    day: '2026-11-22',
    worksheets: [],
  };
}
