'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { fill } from '@/lib/i18n/format';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import { GivenRound } from './given-round.client';
import { outboxOf } from './outbox';
import { Said } from '../said';
import type { Rubrics, TeamViewProps } from './team-view.client';

type GivenProps = TeamViewProps & {
  slot: { cohort: string; team: string };
  rubrics: Rubrics | null;
};

/** What stands on the server, round by round: it can be read back and withdrawn. */
export function Given(props: GivenProps) {
  const { locale, words, shared, cohort, loaded, slot, reload } = props;
  const [asked, setAsked] = useState<{ id: string; name: string } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const { given } = words.team;
  const rounds = cohort.rounds.flatMap((round) => {
    const own = loaded.trend.rounds.find((each) => each.round === round.id)?.own;
    return own ? [{ round, own }] : [];
  });

  async function withdraw({ id, name }: { id: string; name: string }) {
    const path = { ...slot, round: id };
    // What still waits for this round is not meant any more either.
    outboxOf(locale).cancel(path);
    const got = await call('withdraw', { locale, path });
    setFailure(got.ok ? null : got.failure);
    if (!got.ok) return;
    setSaid(fill(given.withdrawn, { round: name }));
    document.getElementById('given')?.focus();
    reload();
  }
  return (
    <>
      {rounds.length === 0 && <p>{given.nothing}</p>}
      {rounds.map(({ round, own }) => (
        <GivenRound
          key={round.id}
          {...props}
          {...{ round, own }}
          path={{ ...slot, round: round.id }}
          onWithdraw={() => setAsked(round)}
        />
      ))}
      <Said text={said} />
      {failure && <FailureNote failure={failure} words={shared} />}
      {asked && (
        <ConfirmDialog
          title={fill(given.confirm.title, { round: asked.name })}
          confirm={given.withdraw}
          cancel={words.cancel}
          isFinal
          onConfirm={() => void withdraw(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{given.confirm.text}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
