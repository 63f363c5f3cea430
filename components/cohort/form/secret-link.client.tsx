'use client';

import type { LinkKind } from '@/lib/cohort/link-schema';
import type { Messages } from '@/lib/i18n/messages';
import { CopyField } from '../copy-field.client';
import styles from './form.module.css';
import { QrCode } from './qr-code.client';

type SecretLinkProps = {
  kind: LinkKind;
  address: string;
  words: Messages['cohorts']['links'];
};

/** A link whose secret is shown this once, with what it allows. Nothing here is kept or sent. */
export function SecretLink({ kind, address, words }: SecretLinkProps) {
  return (
    <div className={styles.secret}>
      <CopyField label={words.names[kind]} hint={words.hints[kind]} value={address} words={words} />
      {kind === 'invite' && <QrCode address={address} words={words} />}
    </div>
  );
}
