import type { LocalCriterion } from '@/lib/guidebook/local';
import type { ProfileRubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { CriterionForm } from './criterion-form.client';

type CriterionProps = { criterion: LocalCriterion; profileRubric: ProfileRubric; locale: Locale };

/** A criterion to answer in place. Question and levels can be read without JavaScript. */
export function Criterion({ criterion, profileRubric, locale }: CriterionProps) {
  const words = getMessages(locale).assessment.criterion;
  return <CriterionForm {...{ criterion, profileRubric, words }} />;
}
