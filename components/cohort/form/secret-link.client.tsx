'use client';

import { useId, useRef, useState } from 'react';
import type { LinkKind } from '@/lib/cohort/link-schema';
import type { Messages } from '@/lib/i18n/messages';
import styles from './form.module.css';
import { QrCode } from './qr-code.client';
import { Said } from './said.client';

type SecretLinkProps = {
  kind: LinkKind;
  address: string;
  words: Messages['cohorts']['links'];
};

/** A link whose secret is shown this once, with what it allows. Nothing here is kept or sent. */
export function SecretLink({ kind, address, words }: SecretLinkProps) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(words.copyYourself);
    }
  }
  return (
    <div className={styles.secret}>
      <label htmlFor={id}>{words.names[kind]}</label>
      <p className={styles.hint}>{words.hints[kind]}</p>
      <div className={styles.address}>
        <input id={id} ref={field} type="text" readOnly value={address} />
        <button type="button" className="button-main" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <Said text={said} />
      {kind === 'invite' && <QrCode address={address} words={words} />}
    </div>
  );
}
