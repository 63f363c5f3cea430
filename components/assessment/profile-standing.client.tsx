'use client';

import type { Route } from 'next';
import { useProfile } from '@/components/session/use-profile.client';
import { Link } from '@/components/ui/link';
import type { Rubric } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { useResult } from './use-result.client';

type ProfileStandingProps = {
  rubric: Rubric;
  /** Ids of the questions that the profile asks. */
  questions: readonly string[];
  href: Route;
  words: Messages['assessment']['overview'];
};

/** Whether the profile is filled in, and what it makes of the assessment. */
export function ProfileStanding({ rubric, questions, href, words }: ProfileStandingProps) {
  const profile = useProfile();
  const result = useResult(rubric);
  const answered = questions.filter((id) => Object.hasOwn(profile, id)).length;
  const total = rubric.parts
    .flatMap(({ chapters }) => chapters)
    .reduce((sum, { criteria }) => sum + criteria.length, 0);
  return (
    <>
      {result && (
        <p>
          {answered > 0
            ? `${fill(words.profileDone, { answered, total: questions.length })}${words.between}`
            : words.profileNone}
          {fill(words.applies, { applicable: result.counts.applicable, total })}
        </p>
      )}
      <p>
        <Link href={href} className={answered > 0 ? 'button' : 'button button-main'}>
          {answered > 0 ? words.profileChange : words.profileStart}
        </Link>
      </p>
    </>
  );
}
