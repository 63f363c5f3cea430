'use client';

import { useSession } from '@/components/session/session.client';
import { Link } from '@/components/ui/link';
import type { CriterionResult } from '@/lib/assessment/result';
import type { BriefCriterion } from '@/lib/guidebook/local';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import type { CheckWords } from './check-answers.client';
import { answerText } from './check-rows';
import styles from './check.module.css';

type CheckRowProps = {
  locale: Locale;
  criterion: BriefCriterion;
  state: CriterionResult;
  words: CheckWords;
};

/** One criterion: the question, the answer in words, and the way to change it. */
export function CheckRow({ locale, criterion, state, words }: CheckRowProps) {
  const answer = useSession(({ work }) => work.answers[criterion.id]);
  const { title, text } = answerText(state, answer, criterion, words);
  const { check } = words;
  const open = state.reading === 'unanswered';
  return (
    <div className={styles.row}>
      <dt>{criterion.question}</dt>
      <dd data-open={open ? (answer?.choice ? 'faulty' : 'empty') : undefined}>
        <p>
          <b>{title}</b>
          {text && words.criterion.colon + text}
        </p>
        <EvidenceMark {...{ state }} words={check} />
      </dd>
      <dd>
        <Link href={routes.full(locale, criterion.chapter, criterion.id)}>
          {open ? check.answer : check.change}
          <span className="visually-hidden">
            {' '}
            {fill(check.which, { question: criterion.question })}
          </span>
        </Link>
      </dd>
    </div>
  );
}

/** Evidence, or that a claim lacks it. */
function EvidenceMark({ state, words }: { state: CriterionResult; words: CheckWords['check'] }) {
  if (state.level === null) return null;
  if (state.evidenced) return <p className={styles.evidence}>{words.evidence}</p>;
  if (state.backed === null || state.backed >= state.level) return null;
  return <p className={styles.unproven}>{fill(words.noEvidence, { level: state.backed })}</p>;
}
