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
  const { choice, evidence } = answer;
  const given = hasEvidence(evidence);
  const wanted = choice?.kind === 'level' && choice.level >= 3 && !given;
  return (
    <>
      {wanted && <p className={styles.wanted}>{words.noEvidence}</p>}
      <details
        className={styles.evidence}
        open={given || undefined}
        data-print="open"
        data-given={given || undefined}
      >
        <summary>
          {words.evidence} {given && words.evidenceGiven}
        </summary>
        <p id={`${field}-hint`}>{fill(words.evidenceHint, { evidence: criterion.evidence })}</p>
        <label htmlFor={`${field}-note`}>{words.note}</label>
        <textarea
          id={`${field}-note`}
          name="note"
          rows={2}
          maxLength={MAX_NOTE}
          aria-describedby={`${field}-hint`}
          value={evidence.note}
          onChange={(event) => edit(criterion.id, { note: event.target.value })}
        />
        <div className={styles.pair}>
          <LinkField {...{ field, words }} id={criterion.id} link={evidence.link} />
          <div>
            <label htmlFor={`${field}-date`}>{words.date}</label>
            <input
              id={`${field}-date`}
              name="date"
              type="date"
              value={evidence.date}
              onChange={(event) => edit(criterion.id, { date: event.target.value })}
            />
          </div>
        </div>
      </details>
    </>
  );
}

type LinkFieldProps = { field: string; id: string; link: string; words: CriterionWords };

function LinkField({ field, id, link, words }: LinkFieldProps) {
  const edit = useSession((session) => session.editEvidence);
  const bad = link.trim() !== '' && !/^https?:\/\/\S+$/.test(link.trim());
  return (
    <div>
      <label htmlFor={`${field}-link`}>{words.link}</label>
      <input
        id={`${field}-link`}
        name="link"
        type="url"
        inputMode="url"
        maxLength={MAX_LINK}
        aria-invalid={bad}
        aria-describedby={bad ? `${field}-bad` : undefined}
        value={link}
        onChange={(event) => edit(id, { link: event.target.value })}
      />
      {bad && <p id={`${field}-bad`}>{words.linkProblem}</p>}
    </div>
  );
}
