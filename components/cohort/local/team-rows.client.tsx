'use client';

import type { LocalTeam } from '@/lib/cohort/local-dashboard';
import type { LocalAction } from '@/lib/cohort/local-state';
import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { formatMoment } from '@/lib/i18n/moment';
import styles from './local.module.css';
import { fileName } from './remark-text';

/** More are folded away at first: the dashboard is what the page is for. */
const FEW = 12;

type TeamRowsProps = {
  locale: Locale;
  words: Messages['local']['teams'];
  /** In the order of their files, so that a row stays where it is while its name is typed. */
  teams: readonly LocalTeam[];
  dispatch: (action: LocalAction) => void;
};

/** The teams, each with the file it comes from and a name that can be changed. */
export function TeamRows({ locale, words, teams, dispatch }: TeamRowsProps) {
  return (
    <details className={styles.lines} open={teams.length <= FEW}>
      <summary>
        <h3>
          {words.title} ({teams.length})
        </h3>
      </summary>
      <p className="quiet">{words.lead}</p>
      <TableBox label={words.title}>
        <table className={styles.teams}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.savedAt}</th>
              <th scope="col">{words.version}</th>
              <th scope="col">{words.action}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map((team) => (
              <Row key={team.id} {...{ locale, words, team, dispatch }} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  );
}

type RowProps = Omit<TeamRowsProps, 'teams'> & { team: LocalTeam };

function Row({ locale, words, team, dispatch }: RowProps) {
  const { id, name, alias, sorted } = team;
  const file = fileName(sorted.file);
  const shown = name ?? '';
  const keep = (typed: string) => {
    if (typed.trim() !== shown) dispatch({ kind: 'named', file: id, name: typed.trim() });
  };
  return (
    <tr>
      <td>
        {/* Kept when it is left, not at every sign: two hundred teams would be drawn anew with each. */}
        <input
          key={shown}
          type="text"
          maxLength={120}
          defaultValue={shown}
          placeholder={fill(words.unnamed, { alias })}
          aria-label={fill(words.of, { file })}
          onBlur={({ target }) => keep(target.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && keep(currentTarget.value)}
        />
      </td>
      <td className={styles.fileName}>{file}</td>
      <td>{formatMoment(sorted.file.savedAt, locale)}</td>
      <td>{sorted.file.assessment.guidebookVersion}</td>
      <td>
        <button
          type="button"
          aria-label={fill(words.leaveOutOf, { file })}
          onClick={() => dispatch({ kind: 'decided', file: id, decision: 'out' })}
        >
          {words.leaveOut}
        </button>
      </td>
    </tr>
  );
}
