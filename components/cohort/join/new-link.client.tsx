'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import { EditLink } from './edit-link.client';
import type { SettingsProps } from './team-settings.client';

/** A new secret for the team; the old link ends. */
export function NewLink(props: SettingsProps) {
  const { locale, words, shared, cohort, slot, say } = props;
  const [token, setToken] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { settings } = words.team;

  async function rotate() {
    const got = await call('rotateOwnLink', { locale, path: slot });
    setFailure(got.ok ? null : got.failure);
    if (!got.ok) return;
    setToken(got.value.token);
    say(settings.rotated);
  }
  return (
    <>
      <p>{settings.linkText}</p>
      <p className="actions">
        <button type="button" onClick={() => setAsking(true)}>
          {settings.rotate}
        </button>
      </p>
      {token && <EditLink {...props} token={token} isAnonymous={cohort.anonymous} />}
      {failure && <FailureNote failure={failure} words={shared} />}
      {isAsking && (
        <ConfirmDialog
          title={settings.rotateConfirm.title}
          confirm={settings.rotate}
          cancel={words.cancel}
          onConfirm={() => void rotate()}
          onClose={() => setAsking(false)}
        >
          <p>{settings.rotateConfirm.text}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
