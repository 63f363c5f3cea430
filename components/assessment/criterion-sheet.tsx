import { useId, type ReactNode } from 'react';
import type { LocalCriterion } from '@/lib/guidebook/local';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './criterion.module.css';

type CriterionSheetProps = { criterion: LocalCriterion; locale: Locale };

/** A criterion to be filled in by pen. */
export function CriterionSheet({ criterion, locale }: CriterionSheetProps) {
  const words = getMessages(locale).assessment.criterion;
  const name = useId();
  const { rubric, question, why, because, levels, reasons, evidence } = criterion;
  return (
    <div role="group" aria-labelledby={name} className={styles.criterion}>
      <p id={name} className={styles.question}>
        {rubric.gate && <span className={styles.gate}>{words[rubric.gate.kind]}</span>}
        {question}
      </p>
      <p className={styles.why}>
        {why} {because}
      </p>
      <ul role="list">
        {levels.map((text, level) => (
          <Choice key={level} mark={String(level)}>
            {text}
          </Choice>
        ))}
        <Choice mark="?">{words.unknown}</Choice>
        {reasons.length > 0 && (
          <Choice mark="–">
            {words.notApplicable}
            {locale === 'zh' ? '，' : ', '}
            {words.because} {reasons.map(({ text }) => text).join(' / ')}
          </Choice>
        )}
      </ul>
      <p className={styles.pen}>
        <b>{words.evidence}</b> {fill(words.evidenceHint, { evidence })}
      </p>
    </div>
  );
}

function Choice({ mark, children }: { mark: string; children: ReactNode }) {
  return (
    <li className={styles.choice}>
      <span className={styles.tick} aria-hidden="true" />
      <span className={styles.mark}>{mark}</span>
      <span>{children}</span>
    </li>
  );
}
