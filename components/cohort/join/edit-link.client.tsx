'use client';

import { useId, useRef, useState } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { linkAddress } from '@/lib/cohort-routes';
import type { Frame } from './frame';
import styles from './join.module.css';
import { Said } from './said';

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
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setSaid(copyWords.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(copyWords.copyYourself);
    }
  }
  return (
    <div className={styles.key}>
      <p>
        <strong>{link.save}</strong> {link.holder}
      </p>
      <div className={styles.field}>
        <label htmlFor={id}>{link.field}</label>
        <input
          id={id}
          ref={field}
          type="text"
          readOnly
          value={linkAddress(location.origin, locale, 'team', token)}
        />
        <button type="button" className="button-main" onClick={() => void copy()}>
          {copyWords.copy}
        </button>
      </div>
      <Said text={said} />
      <p className="quiet">
        {isAnonymous ? link.lostAnonymous : link.lost} {link.cookie}
      </p>
    </div>
  );
}
