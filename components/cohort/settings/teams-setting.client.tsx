'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import type { IssuedLink } from '@/lib/cohort/link-schema';
import { fill } from '@/lib/i18n/format';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import { Said } from '../said';
import { teamName } from '../team-name';
import { Issued } from './issued.client';
import type { SettingsWords } from './outcome.client';
import { Section } from './section';
import { TeamTable, type TeamAction } from './team-table.client';
import type { Managed } from './use-change.client';
import type { LoadedTeams } from './use-teams.client';

type TeamsSettingProps = Managed & { words: SettingsWords; teams: LoadedTeams };

/** The teams: a new link for one that lost its own, and the way out for one that shall not be there. */
export function TeamsSetting({ locale, cohort, onCohort, words, teams }: TeamsSettingProps) {
  const text = words.settings.teams;
  const { got, refresh } = teams;
  const [asked, setAsked] = useState<TeamAction | null>(null);
  const [shown, setShown] = useState<{ issued: IssuedLink; title: string } | null>(null);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  async function act({ action, team: { id: team, ...label } }: TeamAction) {
    const name = teamName({ id: team, ...label }, words.shared);
    const path = { cohort: cohort.id, team };
    setSaid('');
    setShown(null);
    if (action === 'newLink') {
      const got = await call('createLink', { locale, path, body: { kind: 'team', team } });
      setFailure(got.ok ? null : got.failure);
      if (got.ok) setShown({ issued: got.value, title: fill(text.issued, { team: name }) });
      return;
    }
    const got = await call('deleteTeam', { locale, path });
    setFailure(got.ok ? null : got.failure);
    refresh();
    if (!got.ok) return;
    setSaid(fill(text.removed, { team: name }));
    // The row went with its button.
    document.getElementById('teams')?.focus();
    const now = await call('readCohort', { locale, path });
    if (now.ok) onCohort(now.value);
  }
  return (
    <Section id="teams" title={text.title}>
      {got === null && <p role="status">{text.loading}</p>}
      {got?.ok && got.value.teams.length === 0 && <p>{text.none}</p>}
      {got?.ok && got.value.teams.length > 0 && (
        <TeamTable {...{ cohort, words }} teams={got.value.teams} onAct={setAsked} />
      )}
      {cohort.anonymous && <p className="quiet">{text.anonymous}</p>}
      {got && !got.ok && (
        <FailureNote failure={got.failure} words={words.shared} onRetry={refresh} />
      )}
      <Said text={said} />
      {failure && <FailureNote failure={failure} words={words.shared} />}
      {shown && <Issued {...{ locale, cohort, words }} {...shown} onPut={() => setShown(null)} />}
      {asked && (
        <ConfirmDialog
          title={fill(asked.action === 'newLink' ? text.confirmLink : text.confirmRemove, {
            team: teamName(asked.team, words.shared),
          })}
          confirm={text[asked.action]}
          cancel={words.settings.cancel}
          isFinal
          onConfirm={() => void act(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{asked.action === 'newLink' ? text.losesLink : text.losesRemove}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
