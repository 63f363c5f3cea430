'use client';

import { useId, useMemo, useRef, useState } from 'react';
import { loadRubric } from '@/components/session/load-rubric';
import { useSession } from '@/components/session/session.client';
import type { Rubric } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { packShareLink } from '@/lib/session/share-link';
import { assessmentOf } from '@/lib/session/work';
import { Said, type Outcome } from './said.client';
import styles from './work.module.css';

type ShareProps = { locale: Locale; words: Messages['work']['link'] };

/** Makes a link that carries the answers in its fragment. It follows what is answered meanwhile. */
export function Share({ locale, words }: ShareProps) {
  const work = useSession((session) => session.work);
  const assessment = useMemo(() => assessmentOf(work), [work]);
  const [rubric, setRubric] = useState<Rubric | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const isEmpty = Object.keys({ ...assessment.answers, ...assessment.profile }).length === 0;
  const version = work.guidebookVersion;
  const link =
    rubric?.version === version && !isEmpty
      ? `${location.origin}${routes.report(locale)}#${packShareLink(rubric, assessment)}`
      : null;

  async function make() {
    if (isEmpty) {
      setOutcome({ text: words.nothing });
      return;
    }
    try {
      const found = await loadRubric(version);
      setRubric(found);
      const missing = { text: fill(words.unknownVersion, { version }), isProblem: true };
      setOutcome(found ? { text: words.made } : missing);
    } catch {
      setOutcome({ text: words.failed, isProblem: true });
    }
  }
  async function copy() {
    if (!link) return;
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ text: words.copied });
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome({ text: words.copyYourself });
    }
  }
  return (
    <>
      <p className="actions">
        <button type="button" aria-disabled={isEmpty} onClick={() => void make()}>
          {words.make}
        </button>
      </p>
      {link && (
        <div className={styles.field}>
          <label htmlFor={id}>{words.field}</label>
          <input id={id} ref={field} type="text" readOnly value={link} />
          <button type="button" className="button-main" onClick={() => void copy()}>
            {words.copy}
          </button>
        </div>
      )}
      <Said outcome={outcome} />
    </>
  );
}
