'use client';

import { useSession } from '@/components/session/session.client';
import { useProfile } from '@/components/session/use-profile.client';
import { exclusionOf, holds, situationOf } from '@/lib/assessment/applicability';
import type { ProfileRubric, RubricCriterion } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import styles from './profile.module.css';

/** All that a profile has a say in. */
export type Weighed = { rubric: ProfileRubric; criteria: readonly RubricCriterion[] };

type ProfileEffectProps = {
  effect: Weighed;
  words: Messages['assessment']['profile'];
  saved: Pick<Messages['assessment']['criterion'], 'saved' | 'savedNot'>;
};

/** What the profile, as it stands, makes of the assessment. It stays in view and is read out when it changes. */
export function ProfileEffect({ effect, words, saved }: ProfileEffectProps) {
  const profile = useProfile();
  const ready = useSession(({ status }) => status === 'ready');
  const kept = useSession(({ mode, trouble }) => mode === 'kept' && !trouble);
  const total = effect.criteria.length;
  const situation = situationOf(effect.rubric, profile);
  const asked = effect.criteria.filter((criterion) => exclusionOf(criterion, situation) === null);
  const blockers = asked.filter(
    ({ gate }) => gate?.kind === 'blocker' && holds(gate.when ?? {}, situation.profile),
  );
  const said = [
    fill(words.applies, { applicable: asked.length, total }),
    fill(words.blockers, { count: blockers.length }),
    ...(situation.profile.stage ? [fill(words.asks, { level: situation.target })] : []),
  ];
  const answered = Object.keys(profile).length > 0;
  return (
    <div role="status" className={styles.effect}>
      <p>{ready ? said.join(words.between) + words.stop : fill(words.allApply, { total })}</p>
      {answered && <p className={styles.hint}>{kept ? saved.saved : saved.savedNot}</p>}
    </div>
  );
}
