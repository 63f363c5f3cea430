import type { Audit } from '@/lib/cohort/audit-schema';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { fill } from '@/lib/i18n/format';
import { teamName } from '../team-name';
import type { SettingsWords } from './outcome.client';

type Entry = Audit['entries'][number];

/** One entry of the audit trail as a sentence. */
export function auditSentence(entry: Entry, cohort: Cohort, words: SettingsWords): string {
  const { audit, settings, shared } = words;
  const { actor, action, team, round, detail } = entry;
  const name = team && teamName(team, shared);
  if (action === 'team-deleted' && actor === 'team') return audit.teamLeft;
  const roundOf = cohort.rounds.find(({ id }) => id === round)?.name;
  const isTeam = actor === 'team' && name !== null;
  const kinds: Readonly<Record<string, string>> = settings.links.kinds;
  const fields: Readonly<Record<string, string>> = audit.fields;
  return upper(
    fill(audit.actions[action], {
      actor: isTeam ? fill(audit.teamActor, { team: name }) : audit.actors[actor],
      team: name === null ? audit.someTeam : fill(audit.namedTeam, { team: name }),
      round: roundOf === undefined ? audit.someRound : fill(audit.round, { name: roundOf }),
      format: detail.toUpperCase(),
      link: kinds[detail] ?? detail,
      fields: detail
        .split(' ')
        .map((field) => fields[field] ?? field)
        .join(audit.comma),
    }),
  );
}

const upper = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
