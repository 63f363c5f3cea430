'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import styles from './join.module.css';
import { forgetTeam } from './kept';
import { outboxOf } from './outbox';
import type { SettingsProps } from './team-settings.client';

export type Way = 'forget' | 'leave';
type EndTeamProps = Omit<SettingsProps, 'say'>;

/** Two ways out: this browser forgets the link, or the team leaves and everything is deleted. */
export function EndTeam({ locale, words, shared, cohort, slot, onEnded }: EndTeamProps) {
  const [asked, setAsked] = useState<Way | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { settings } = words.team;

  async function end(way: Way) {
    const got =
      way === 'leave'
        ? await call('deleteTeam', { locale, path: slot })
        : await call('closeSession', { locale, query: { cohort: cohort.id } });
    if (!got.ok) {
      setFailure(got.failure);
      return;
    }
    // Asking what is held takes the cookie of a team that is gone, and leaves other links alone.
    if (way === 'leave') await call('readSession', { locale });
    for (const { id } of cohort.rounds) outboxOf(locale).cancel({ ...slot, round: id });
    forgetTeam(slot);
    onEnded(way);
  }
  return (
    <>
      <p>{settings.forgetText}</p>
      <p className="actions">
        <button type="button" onClick={() => setAsked('forget')}>
          {settings.forget}
        </button>
      </p>
      <p>{settings.leaveText}</p>
      <p className="actions">
        <button type="button" className={styles.final} onClick={() => setAsked('leave')}>
          {settings.leave}
        </button>
      </p>
      {failure && <FailureNote failure={failure} words={shared} />}
      {asked && (
        <ConfirmDialog
          title={settings[`${asked}Confirm`].title}
          confirm={settings[asked]}
          cancel={words.cancel}
          isFinal={asked === 'leave'}
          onConfirm={() => void end(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{settings[`${asked}Confirm`].text}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
