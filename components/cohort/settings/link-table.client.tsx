'use client';

import { TableBox } from '@/components/ui/table-box';
import type { Link } from '@/lib/cohort/link-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { localDay } from '@/lib/i18n/moment';
import type { SettingsWords } from './outcome.client';
import styles from './settings.module.css';

export type LinkAction = { action: 'replace' | 'end'; link: Link };
type LinkTableProps = {
  locale: Locale;
  links: readonly Link[];
  words: SettingsWords;
  onAct: (action: LinkAction) => void;
};

/** Links without their secrets; those that have ended stay listed, so that one sees when. */
export function LinkTable({ locale, links, words, onAct }: LinkTableProps) {
  const text = words.settings.links;
  const dayOf = (moment: string) => formatDay(localDay(Date.parse(moment)), locale);
  const since = ({ createdAt, revokedAt }: Link) =>
    revokedAt
      ? fill(text.ended, { day: dayOf(revokedAt) })
      : fill(text.made, { day: dayOf(createdAt) });
  const button = (action: LinkAction['action'], link: Link, name: string) => (
    <button
      type="button"
      aria-label={fill(text.actionOn, {
        action: text[action],
        kind: text.kinds[link.kind],
        label: name,
      })}
      onClick={() => onAct({ action, link })}
    >
      {text[action]}
    </button>
  );
  return (
    <TableBox label={text.title}>
      <table>
        <thead>
          <tr>
            {[text.kind, text.label, text.actions].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {links.map((link) => {
            const name = link.label || text.unnamed;
            return (
              <tr key={link.id}>
                <th scope="row">{text.kinds[link.kind]}</th>
                <td>
                  {name} <small className={styles.since}>{since(link)}</small>
                </td>
                <td>
                  {link.revokedAt === null && (
                    <span className={styles.rowActions}>
                      {button('replace', link, name)}
                      {button('end', link, name)}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}
