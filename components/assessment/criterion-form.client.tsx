'use client';

import { useId, useState, type ReactNode } from 'react';
import { useSession } from '@/components/session/session.client';
import { useProfile } from '@/components/session/use-profile.client';
import { exclusionOf, situationOf } from '@/lib/assessment/applicability';
import type { Answer } from '@/lib/assessment/assessment';
import { targetOf } from '@/lib/assessment/attainment';
import type { LocalCriterion } from '@/lib/guidebook/local';
import type { ProfileRubric } from '@/lib/guidebook/rubric';
import type { Messages } from '@/lib/i18n/messages';
import { noEvidence } from '@/lib/session/work';
import { AnswerFoot } from './answer-foot.client';
import { ChoiceRow } from './choice-row.client';
import styles from './criterion.module.css';
import { EvidenceFields } from './evidence-fields.client';
import { LevelRows } from './level-rows.client';
import { NotApplicable } from './not-applicable.client';

export type CriterionWords = Messages['assessment']['criterion'];
type CriterionFormProps = {
  criterion: LocalCriterion;
  profileRubric: ProfileRubric;
  words: CriterionWords;
  /** What the page adds under the question: the way to the passage, where it is not beside. */
  children?: ReactNode;
};

const unanswered: Answer = { choice: null, evidence: noEvidence };

/** The criterion that has said where answers are kept: once a visit is enough. */
let told: string | null = null;

/** One criterion: its question, its five levels, and the two ways not to give one. Kept on every change. */
export function CriterionForm({ criterion, profileRubric, words, children }: CriterionFormProps) {
  const name = useId();
  const { id, rubric } = criterion;
  const answer = useSession(({ work }) => work.answers[id]) ?? unanswered;
  const choose = useSession((session) => session.answer);
  const { hidden, target } = useAsked(criterion, profileRubric, words);
  const [changed, setChanged] = useState(false);
  const { choice } = answer;

  return (
    <fieldset
      id={`criterion-${id}`}
      className={styles.criterion}
      data-hidden={!!hidden || undefined}
      onChange={() => setChanged((told ??= id) === id)}
    >
      <legend className={styles.question}>
        {rubric.gate && <span className={styles.gate}>{words[rubric.gate.kind]}</span>}
        {criterion.question}
      </legend>
      {hidden && <p className={styles.hidden}>{hidden}</p>}
      <Why {...{ criterion, words }}>{children}</Why>
      <LevelRows {...{ name, criterion, choice, target, words }} />
      <ChoiceRow
        {...{ name, text: words.unknown }}
        value="unknown"
        mark="?"
        checked={choice?.kind === 'unknown'}
        onChoose={() => choose(id, { kind: 'unknown' })}
      />
      {criterion.reasons.length > 0 && <NotApplicable {...{ name, criterion, choice, words }} />}
      <EvidenceFields {...{ criterion, answer, words }} />
      <AnswerFoot {...{ id, answer, words }} tell={changed} />
    </fieldset>
  );
}

/**
 * Why it is not asked of this founder, if so, and the level that their stage asks for. Neither is
 * claimed before the stored profile has been read, nor a level of somebody who named no stage.
 */
function useAsked({ rubric }: LocalCriterion, profileRubric: ProfileRubric, words: CriterionWords) {
  const profile = useProfile();
  const ready = useSession(({ status }) => status === 'ready');
  if (!ready) return { hidden: null, target: null };
  const situation = situationOf(profileRubric, profile);
  const exclusion = exclusionOf(rubric, situation);
  const named = situation.profile.stage !== undefined;
  const byStage = named ? words.hiddenStage : words.hiddenNoStage;
  return {
    hidden: exclusion && (exclusion === 'stage' ? byStage : words.hidden),
    target: named ? targetOf(rubric, situation) : null,
  };
}

type WhyProps = Pick<CriterionFormProps, 'criterion' | 'words' | 'children'>;

/** Why it is asked, and beside it what the page adds. */
function Why({ criterion, words, children }: WhyProps) {
  return (
    <div className={styles.more}>
      <details className={styles.why} data-print="open">
        <summary>{words.why}</summary>
        <p>{criterion.why}</p>
        {criterion.because && <p>{criterion.because}</p>}
      </details>
      {children}
    </div>
  );
}
