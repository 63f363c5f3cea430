'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { TeamLabel } from '@/lib/cohort/team-schema';
import { cohortRoute, linkAddress } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { call, type Failure } from '../call';
import { CopyField } from '../copy-field.client';
import { FailureNote } from '../failure-note.client';
import styles from './team.module.css';

type TeamActionsProps = {
  locale: Locale;
  words: Messages['teamPage'];
  cohortWords: Messages['cohort'];
  cohort: Cohort;
  team: TeamLabel;
  name: string;
};

/** What a manager may do with a team, each after a question. */
export function TeamActions(props: TeamActionsProps) {
  const { locale, words, cohortWords, cohort, team, name } = props;
  const { actions } = words;
  const [asking, setAsking] = useState<'link' | 'remove' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const router = useRouter();

  async function issue() {
    setFailure(null);
    const path = { cohort: cohort.id };
    const got = await call('createLink', { locale, path, body: { kind: 'team', team: team.id } });
    if (got.ok) setAddress(linkAddress(location.origin, locale, 'team', got.value.token));
    else setFailure(got.failure);
  }
  async function remove() {
    setFailure(null);
    const got = await call('deleteTeam', { locale, path: { cohort: cohort.id, team: team.id } });
    if (got.ok) router.push(cohortRoute(locale, 'cohorts/dashboard', { cohort: cohort.id }));
    else setFailure(got.failure);
  }
  return (
    <section aria-labelledby="actions" className={`${styles.section} stack no-print`}>
      <h3 id="actions">{actions.title}</h3>
      {cohort.anonymous && <p className="quiet">{actions.anonymous}</p>}
      <p className="actions">
        {!cohort.anonymous && (
          <button type="button" onClick={() => setAsking('link')}>
            {actions.link}
          </button>
        )}
        <button type="button" className={styles.final} onClick={() => setAsking('remove')}>
          {actions.remove}
        </button>
      </p>
      {address && (
        <CopyField
          label={actions.linkMade}
          hint={actions.linkNote}
          value={address}
          words={actions}
          takesFocus
        />
      )}
      {failure && <FailureNote failure={failure} words={cohortWords} />}
      {asking === 'link' && (
        <ConfirmDialog
          title={actions.linkConfirm}
          confirm={actions.linkGo}
          cancel={actions.cancel}
          onConfirm={() => void issue()}
          onClose={() => setAsking(null)}
        >
          <p>{actions.linkText}</p>
        </ConfirmDialog>
      )}
      {asking === 'remove' && (
        <ConfirmDialog
          title={fill(actions.removeConfirm, { name })}
          confirm={actions.removeGo}
          cancel={actions.cancel}
          isFinal
          onConfirm={() => void remove()}
          onClose={() => setAsking(null)}
        >
          <p>{actions.removeText}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
