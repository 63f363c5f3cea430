'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { useSession } from '@/components/session/session.client';
import { useProfile } from '@/components/session/use-profile.client';
import { fill } from '@/lib/i18n/format';
import type { JurisdictionWords } from './words';

type SetMarketsProps = {
  markets: readonly string[];
  titleOf: (market: string) => string;
  words: JurisdictionWords;
};

/** Takes the chosen markets over into the founder's profile, after asking. */
export function SetMarkets({ markets, titleOf, words }: SetMarketsProps) {
  const own = useProfile().markets ?? [];
  const answerProfile = useSession((session) => session.answerProfile);
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const names = (ids: readonly string[]) =>
    ids.map(titleOf).join(words.listSeparator) || words.nothing;
  const isSame = [...own].sort().join() === [...markets].sort().join();
  return (
    <>
      <button
        type="button"
        disabled={markets.length === 0 || isSame}
        onClick={() => setAsking(true)}
      >
        {words.setMarkets}
      </button>
      <span role="status">{isSame && (isDone ? words.setDone : words.same)}</span>
      {isAsking && (
        <ConfirmDialog
          title={words.setTitle}
          confirm={words.setConfirm}
          cancel={words.setCancel}
          onConfirm={() => {
            answerProfile('markets', markets);
            setDone(true);
          }}
          onClose={() => setAsking(false)}
        >
          <p>{fill(words.setText, { was: names(own), will: names(markets) })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
