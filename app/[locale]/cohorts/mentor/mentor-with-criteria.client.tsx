'use client';

import type { Route } from 'next';
import { ChoiceRow } from '@/components/assessment/choice-row.client';
import { PassageLink } from '@/components/assessment/passage-link.client';
import { Mentor, type MentorProps } from '@/components/cohort/mentor/mentor.client';
import type { Messages } from '@/lib/i18n/messages';

type MentorWithCriteriaProps = Omit<MentorProps, 'parts'> & {
  passage: Messages['assessment']['passage'];
};

/** The mentor's view, with levels and passages as the assessment shows them. */
export function MentorWithCriteria({ passage, ...props }: MentorWithCriteriaProps) {
  const link = (href: Route, title: string) => (
    <PassageLink passage={{ href, title }} words={passage} />
  );
  return <Mentor {...props} parts={{ Choice: ChoiceRow, passage: link }} />;
}
