'use client';

import { Link } from '@/components/ui/link';
import { cohortRoute } from '@/lib/cohort-routes';
import { AnonymousSetting } from './anonymous-setting.client';
import { AuditSetting } from './audit-setting.client';
import { DeleteSetting } from './delete-setting.client';
import { ExportSetting } from './export-setting';
import { LinksSetting } from './links-setting.client';
import { NameSetting } from './name-setting.client';
import type { SettingsWords } from './outcome.client';
import { RetentionSetting } from './retention-setting.client';
import { RoundsSetting } from './rounds-setting.client';
import styles from './settings.module.css';
import { StatusSetting } from './status-setting.client';
import { TeamsSetting } from './teams-setting.client';
import type { Managed } from './use-change.client';
import { useTeams } from './use-teams.client';

type ManagedSettingsProps = Managed & { words: SettingsWords; onDeleted: () => void };

/** Everything that a manager may set. */
export function ManagedSettings({ words, onDeleted, ...managed }: ManagedSettingsProps) {
  const { locale, cohort } = managed;
  const { settings, audit } = words;
  const teams = useTeams(locale, cohort.id);
  const submitted = teams.got?.ok ? teams.got.value.teams.flatMap((team) => team.submitted) : [];
  const contents = {
    ...{ name: settings.name, rounds: settings.rounds, status: settings.status },
    ...{ retention: settings.retention, anonymous: settings.anonymous },
    ...{ links: settings.links, teams: settings.teams, export: settings.export },
    ...{ audit, delete: settings.delete },
  };
  return (
    <>
      <p className={styles.which}>
        <strong>{cohort.name}</strong>
        <Link href={cohortRoute(locale, 'cohorts/dashboard', { cohort: cohort.id })}>
          {settings.dashboard}
        </Link>
      </p>
      <nav aria-label={settings.contents} className={styles.contents}>
        <ul role="list">
          {Object.entries(contents).map(([id, { title }]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <NameSetting {...managed} words={words} />
      <RoundsSetting {...managed} words={words} used={new Set(submitted)} />
      <StatusSetting {...managed} words={words} />
      <RetentionSetting {...managed} words={words} />
      <AnonymousSetting {...managed} words={words} />
      <LinksSetting {...{ locale, cohort, words }} />
      <TeamsSetting {...managed} {...{ words, teams }} />
      <ExportSetting cohort={cohort.id} words={settings.export} />
      <AuditSetting {...{ locale, cohort, words }} />
      <DeleteSetting {...{ locale, cohort, words, onDeleted }} />
    </>
  );
}
