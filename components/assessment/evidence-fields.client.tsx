'use client';

import { useId } from 'react';
import { useSession } from '@/components/session/session.client';
import type { Answer } from '@/lib/assessment/assessment';
import { hasEvidence } from '@/lib/assessment/attainment';
import type { LocalCriterion } from '@/lib/guidebook/local';
import { fill } from '@/lib/i18n/format';
import { MAX_LINK, MAX_NOTE } from '@/lib/session/limits';
import type { CriterionWords } from './criterion-form.client';
import styles from './criterion.module.css';

type EvidenceFieldsProps = { criterion: LocalCriterion; answer: Answer; words: CriterionWords };

/** What an outsider could look at: a note, a link, a date. All optional, kept as typed. */
export function EvidenceFields({ criterion, answer, words }: EvidenceFieldsProps) {
  const field = useId();
  const edit = useSession((session) => session.editEvidence);
  const clear = useSession((session) => session.clear);
  const { choice, evidence } = answer;
  const given = hasEvidence(evidence);
  const wanted = choice?.kind === 'level' && choice.level >= 3 && !given;
  const badLink = evidence.link.trim() !== '' && !/^https?:\/\/\S+$/.test(evidence.link.trim());
  return (
    <>
      {wanted && <p className={styles.wanted}>{words.noEvidence}</p>}
      <details className={styles.evidence} open={given || undefined}>
        <summary>{words.evidence}</summary>
        <p id={`${field}-hint`}>{fill(words.evidenceHint, { evidence: criterion.evidence })}</p>
        <label htmlFor={`${field}-note`}>{words.note}</label>
        <textarea
          id={`${field}-note`}
          rows={2}
          maxLength={MAX_NOTE}
          aria-describedby={`${field}-hint`}
          value={evidence.note}
          onChange={(event) => edit(criterion.id, { note: event.target.value })}
        />
        <label htmlFor={`${field}-link`}>{words.link}</label>
        <input
          id={`${field}-link`}
          type="url"
          inputMode="url"
          maxLength={MAX_LINK}
          aria-invalid={badLink}
          aria-describedby={badLink ? `${field}-bad` : undefined}
          value={evidence.link}
          onChange={(event) => edit(criterion.id, { link: event.target.value })}
        />
        {badLink && <p id={`${field}-bad`}>{words.linkProblem}</p>}
        <label htmlFor={`${field}-date`}>{words.date}</label>
        <input
          id={`${field}-date`}
          type="date"
          value={evidence.date}
          onChange={(event) => edit(criterion.id, { date: event.target.value })}
        />
        <button type="button" onClick={() => clear(criterion.id)}>
          {words.clear}
        </button>
      </details>
    </>
  );
}
