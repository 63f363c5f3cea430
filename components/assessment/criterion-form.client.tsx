'use client';

import { useId } from 'react';
import { useSession } from '@/components/session/session.client';
import { useProfile } from '@/components/session/use-profile.client';
import { exclusionOf, situationOf } from '@/lib/assessment/applicability';
import type { Answer } from '@/lib/assessment/assessment';
import { targetOf } from '@/lib/assessment/attainment';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { LocalCriterion } from '@/lib/guidebook/local';
import type { ProfileRubric } from '@/lib/guidebook/rubric';
import type { Messages } from '@/lib/i18n/messages';
import { noEvidence } from '@/lib/session/work';
import { ChoiceRow } from './choice-row.client';
import styles from './criterion.module.css';
import { EvidenceFields } from './evidence-fields.client';
import { NotApplicable } from './not-applicable.client';

export type CriterionWords = Messages['assessment']['criterion'];
type CriterionFormProps = {
  criterion: LocalCriterion;
  profileRubric: ProfileRubric;
  words: CriterionWords;
};

const unanswered: Answer = { choice: null, evidence: noEvidence };

/** One criterion: its question, its five levels, and the two ways not to give one. Kept on every change. */
export function CriterionForm({ criterion, profileRubric, words }: CriterionFormProps) {
  const name = useId();
  const answer = useSession(({ work }) => work.answers[criterion.id]) ?? unanswered;
  const choose = useSession((session) => session.answer);
  const situation = situationOf(profileRubric, useProfile());
  const hidden = exclusionOf(criterion.rubric, situation) !== null;
  const target = targetOf(criterion.rubric, situation);
  const { id, rubric } = criterion;
  const { choice } = answer;

  return (
    <fieldset id={`criterion-${id}`} className={styles.criterion} data-hidden={hidden || undefined}>
      <legend className={styles.question}>
        {rubric.gate && <span className={styles.gate}>{words[rubric.gate.kind]}</span>}
        {criterion.question}
      </legend>
      {hidden && <p className={styles.hidden}>{words.hidden}</p>}
      <details className={styles.why}>
        <summary>{words.why}</summary>
        <p>{criterion.why}</p>
        {criterion.because && <p>{criterion.because}</p>}
      </details>
      {criterion.levels.map((text, level) => (
        <ChoiceRow
          key={level}
          {...{ name, text }}
          mark={String(level)}
          note={level === target ? words.target : null}
          checked={choice?.kind === 'level' && choice.level === level}
          onChoose={() => choose(id, { kind: 'level', level: level as Level })}
        />
      ))}
      <ChoiceRow
        {...{ name, text: words.unknown }}
        mark="?"
        checked={choice?.kind === 'unknown'}
        onChoose={() => choose(id, { kind: 'unknown' })}
      />
      {criterion.reasons.length > 0 && <NotApplicable {...{ name, criterion, choice, words }} />}
      <EvidenceFields {...{ criterion, answer, words }} />
    </fieldset>
  );
}
