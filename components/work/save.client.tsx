'use client';

import { useState } from 'react';
import { saveFile } from '@/components/session/save-file';
import { useSession } from '@/components/session/session.client';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { summaryOf } from '@/lib/session/summary';
import { Said, type Outcome } from './said.client';

/** Offers the whole work as a file. */
export function Save({ words }: { words: Messages['work']['file'] }) {
  const work = useSession((session) => session.work);
  const status = useSession((session) => session.status);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const reason = refusal();

  function refusal(): string | null {
    if (status === 'loading') return words.loading;
    return summaryOf(work).isEmpty ? words.nothing : null;
  }
  function save() {
    if (reason) {
      setOutcome({ text: reason });
      return;
    }
    setOutcome({ text: fill(words.saved, { name: saveFile(work) }) });
  }
  return (
    <>
      <p className="actions">
        <button type="button" className="button-main" aria-disabled={!!reason} onClick={save}>
          {words.save}
        </button>
      </p>
      <Said outcome={outcome} />
    </>
  );
}
