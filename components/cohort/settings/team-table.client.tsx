'use client';

import { TableBox } from '@/components/ui/table-box';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { Teams } from '@/lib/cohort/team-schema';
import { fill } from '@/lib/i18n/format';
import { teamName } from '../team-name';
import type { SettingsWords } from './outcome.client';
import styles from './settings.module.css';

type Team = Teams['teams'][number];
export type TeamAction = { action: 'newLink' | 'remove'; team: Team };
type TeamTableProps = {
  cohort: Cohort;
  teams: readonly Team[];
  words: SettingsWords;
  onAct: (action: TeamAction) => void;
};

/** The teams and the rounds in which they have submitted. */
export function TeamTable({ cohort, teams, words, onAct }: TeamTableProps) {
  const text = words.settings.teams;
  const roundName = (id: string) => cohort.rounds.find((round) => round.id === id)?.name ?? id;
  const button = (action: TeamAction['action'], team: Team) => (
    <button
      type="button"
      aria-label={fill(text.actionOn, {
        action: text[action],
        team: teamName(team, words.shared),
      })}
      onClick={() => onAct({ action, team })}
    >
      {text[action]}
    </button>
  );
  return (
    <TableBox label={text.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.team}</th>
            <th scope="col">{text.submitted}</th>
            <th scope="col">{text.actions}</th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.id}>
              <th scope="row">{teamName(team, words.shared)}</th>
              <td>{team.submitted.map(roundName).join(words.audit.comma) || text.nothing}</td>
              <td>
                <span className={styles.rowActions}>
                  {!cohort.anonymous && button('newLink', team)}
                  {button('remove', team)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
