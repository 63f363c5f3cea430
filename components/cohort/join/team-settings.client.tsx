'use client';

import { useState } from 'react';
import { fill, formatDay } from '@/lib/i18n/format';
import { formatMoment } from '@/lib/i18n/moment';
import { EndTeam } from './end-team.client';
import { NewLink } from './new-link.client';
import { RenameTeam } from './rename-team.client';
import { Said } from '../said';
import type { TeamViewProps } from './team-view.client';

export type SettingsProps = TeamViewProps & {
  slot: { cohort: string; team: string };
  say: (text: string) => void;
};

/** The team's name and link, and the ways out. */
export function TeamSettings(props: Omit<SettingsProps, 'say'>) {
  const { locale, words, loaded } = props;
  const [said, setSaid] = useState('');
  const { settings } = words.team;
  const { joinedAt, consent } = loaded.own;
  return (
    <>
      <p className="quiet">
        {fill(settings.joined, {
          time: formatMoment(Date.parse(joinedAt), locale),
          version: formatDay(consent.version, locale),
        })}
      </p>
      <RenameTeam {...props} say={setSaid} />
      <NewLink {...props} say={setSaid} />
      <Said text={said} />
      <EndTeam {...props} />
    </>
  );
}
