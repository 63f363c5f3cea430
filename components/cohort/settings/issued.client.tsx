'use client';

import { useEffect, useRef } from 'react';
import type { IssuedLink } from '@/lib/cohort/link-schema';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { linkAddress } from '@/lib/cohort-routes';
import type { Locale } from '@/lib/i18n/locale';
import { SecretLink } from '../form/secret-link.client';
import type { SettingsWords } from './outcome.client';
import styles from './settings.module.css';

type IssuedProps = {
  locale: Locale;
  cohort: Cohort;
  title: string;
  issued: IssuedLink;
  words: SettingsWords;
  /** It has been saved and need not be shown any more. */
  onPut: () => void;
};

/** A link that was just issued. Its secret is in the answer to that one request and nowhere else. */
export function Issued({ locale, cohort, title, issued, words, onPut }: IssuedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [issued]);
  const { kind } = issued.link;
  // Managers open their own page; the others read the invitation's language.
  const language = kind === 'manage' ? locale : cohort.language;
  return (
    <div ref={box} role="group" aria-label={title} tabIndex={-1} className={styles.issued}>
      <p>
        <strong>{title}</strong>
      </p>
      <p className="quiet">{words.links.once}</p>
      <SecretLink
        kind={kind}
        address={linkAddress(location.origin, language, kind, issued.token)}
        words={words.links}
      />
      <button type="button" onClick={onPut}>
        {words.settings.links.put}
      </button>
    </div>
  );
}
