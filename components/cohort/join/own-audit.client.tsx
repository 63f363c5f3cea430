'use client';

import { useState } from 'react';
import { TableBox } from '@/components/ui/table-box';
import type { Audit } from '@/lib/cohort/audit-schema';
import { formatMoment } from '@/lib/i18n/moment';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import styles from './join.module.css';
import type { TeamViewProps } from './team-view.client';

/** Who read, exported or changed what the team gave, and when. Read when it is asked for. */
export function OwnAudit({ locale, words, shared, cohort, loaded }: TeamViewProps) {
  const [entries, setEntries] = useState<Audit['entries'] | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { audit } = words.team;
  const path = { cohort: cohort.id, team: loaded.own.id };

  async function read(from: string | null) {
    const got = await call('readOwnAudit', { locale, path, query: { before: from } });
    setFailure(got.ok ? null : got.failure);
    if (!got.ok) return;
    setEntries([...(from === null ? [] : (entries ?? [])), ...got.value.entries]);
    setBefore(got.value.before);
  }
  const roundName = (id: string | null) => cohort.rounds.find((round) => round.id === id)?.name;
  return (
    <>
      <p>{audit.lead}</p>
      <p className="actions">
        <button type="button" onClick={() => void read(null)}>
          {entries ? audit.again : audit.show}
        </button>
      </p>
      {failure && <FailureNote failure={failure} words={shared} />}
      {entries && (
        <TableBox label={audit.table}>
          <table className={styles.table}>
            <caption className="visually-hidden">{audit.table}</caption>
            <thead>
              <tr>
                <th scope="col">{audit.when}</th>
                <th scope="col">{audit.who}</th>
                <th scope="col">{audit.what}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ at, actor, action, round, detail }, index) => (
                <tr key={`${at} ${action} ${index}`}>
                  <td>{formatMoment(Date.parse(at), locale)}</td>
                  <td>{audit.actors[actor]}</td>
                  <td>
                    {[
                      audit.actions[action],
                      roundName(round),
                      action === 'exported' && detail.toUpperCase(),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {before !== null && (
        <p className="actions">
          <button type="button" onClick={() => void read(before)}>
            {audit.more}
          </button>
        </p>
      )}
    </>
  );
}
