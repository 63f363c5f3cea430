'use client';

import { useState } from 'react';
import type { CohortDraft } from '@/lib/cohort/cohort-draft';
import type { Messages } from '@/lib/i18n/messages';
import form from '../form/form.module.css';

type DiscardProps = {
  draft: CohortDraft;
  fresh: () => CohortDraft;
  words: Messages['cohorts']['form'];
  onChange: (draft: CohortDraft) => void;
};

/** Empties the form, and fills it again: the same button does both, so that one wrong press loses nothing. */
export function Discard({ draft, fresh, words, onChange }: DiscardProps) {
  const [was, setWas] = useState<CohortDraft | null>(null);
  const isEmpty = JSON.stringify(draft) === JSON.stringify(fresh());
  const undoable = isEmpty && was !== null;
  function press() {
    if (undoable) {
      onChange(was);
      setWas(null);
    } else if (!isEmpty) {
      setWas(draft);
      onChange(fresh());
    }
  }
  return (
    <>
      <button type="button" aria-disabled={isEmpty && !undoable} onClick={press}>
        {undoable ? words.undo : words.discard}
      </button>
      <p role="status" className={form.hint}>
        {undoable && words.discarded}
      </p>
    </>
  );
}
