'use client';

import type { Messages } from '@/lib/i18n/messages';
import { linkAddress } from '@/lib/cohort-routes';
import { CopyField } from '../copy-field.client';
import type { Frame } from './frame';
import styles from './join.module.css';

/** The words of copying, as the page about the founder's work has them. */
export type CopyWords = Pick<Messages['work']['link'], 'copy' | 'copied' | 'copyYourself'>;

type EditLinkProps = Pick<Frame, 'locale' | 'words'> & {
  token: string;
  copyWords: CopyWords;
  isAnonymous: boolean;
};

/** The secret link of a team, shown this once, and what it is. */
export function EditLink({
  locale,
  words: { link },
  token,
  copyWords,
  isAnonymous,
}: EditLinkProps) {
  const address = linkAddress(location.origin, locale, 'team', token);
  return (
    <div className={styles.key}>
      <p>
        <strong>{link.save}</strong> {link.holder}
      </p>
      <CopyField label={link.field} value={address} words={copyWords} />
      <p className="quiet">
        {isAnonymous ? link.lostAnonymous : link.lost} {link.cookie}
      </p>
    </div>
  );
}
