'use client';

import { useSession } from '@/components/session/session.client';
import type { LocalQuestion } from '@/lib/guidebook/questions';
import type { Messages } from '@/lib/i18n/messages';
import { ProfileEffect, type Weighed } from './profile-effect.client';
import { ProfileQuestion } from './profile-question.client';

type ProfileFormProps = {
  questions: readonly LocalQuestion[];
  effect: Weighed;
  words: Messages['assessment']['profile'];
  /** Said once something has been changed here. */
  saved: Pick<Messages['assessment']['criterion'], 'saved' | 'savedNot'>;
};

/** Who answers: kept on every change, with what it does to the assessment. */
export function ProfileForm({ questions, effect, words, saved }: ProfileFormProps) {
  const profile = useSession(({ work }) => work.profile);
  return (
    <>
      {questions.map((question) => (
        <ProfileQuestion
          key={question.id}
          {...{ question, words }}
          total={effect.criteria.length}
          chosen={profile[question.id]?.options ?? []}
        />
      ))}
      <ProfileEffect {...{ effect, words, saved }} />
    </>
  );
}
