'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { download } from '@/components/session/download';
import { Link } from '@/components/ui/link';
import type { CreatedCohort } from '@/lib/cohort/cohort-schema';
import { invitationText } from '@/lib/cohort/invitation';
import { cohortRoute, linkAddress } from '@/lib/cohort-routes';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { Said } from '../said';
import { SecretLink } from '../form/secret-link.client';
import styles from './fields.module.css';

type MadeCohortProps = {
  locale: Locale;
  made: CreatedCohort;
  words: Messages['cohorts']['made'];
  links: Messages['cohorts']['links'];
  invitation: Readonly<Record<Locale, Messages['cohorts']['invitation']>>;
  onAnother: () => void;
};

const SIGHT = 12; // lines

/** The links of a new cohort, shown once, and a message to send one of them with. */
export function MadeCohort(props: MadeCohortProps) {
  const { locale, made, words, links, invitation, onAnother } = props;
  const { cohort } = made;
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const invite = linkAddress(location.origin, cohort.language, 'invite', made.invite);
  const manage = linkAddress(location.origin, locale, 'manage', made.manage);

  function save() {
    const values = {
      name: cohort.name,
      invite,
      manage,
      deleted: formatDay(cohort.deleteAfter, locale),
    };
    const text = words.file.map((line) => fill(line, values)).join('\n\n');
    download(words.fileName, 'text/plain;charset=utf-8', `${text}\n`);
    setSaid(fill(links.downloaded, { name: words.fileName }));
  }
  return (
    <section className={styles.form}>
      <div className="stack">
        <h2 ref={heading} tabIndex={-1}>
          {fill(words.title, { name: cohort.name })}
        </h2>
        <p>{words.lead}</p>
      </div>
      <SecretLink kind="invite" address={invite} words={links} />
      <SecretLink kind="manage" address={manage} words={links} />
      <div className="stack">
        <button type="button" onClick={save}>
          {links.download}
        </button>
        <Said text={said} />
      </div>
      <div className={styles.message}>
        <label htmlFor={id}>{words.message}</label>
        <p id={`${id}-hint`} className={styles.hint}>
          {words.messageHint}
        </p>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          lang={cohort.language === 'zh' ? 'zh-Hans' : 'en'}
          rows={SIGHT}
          defaultValue={invitationText(cohort, invite, invitation)}
        />
        <CopyMessage field={id} words={links} />
      </div>
      <div className="stack">
        <h3>{words.next}</h3>
        <p className="actions">
          <Link
            className="button button-main"
            href={cohortRoute(locale, 'cohorts/dashboard', { cohort: cohort.id })}
          >
            {words.dashboard}
          </Link>
          <Link
            className="button"
            href={cohortRoute(locale, 'cohorts/settings', { cohort: cohort.id })}
          >
            {words.settings}
          </Link>
          <button type="button" onClick={onAnother}>
            {words.another}
          </button>
        </p>
      </div>
    </section>
  );
}

/** Copies the message as it stands, changes included. */
function CopyMessage({ field, words }: { field: string; words: Messages['cohorts']['links'] }) {
  const [said, setSaid] = useState('');
  async function copy() {
    const area = document.getElementById(field);
    if (!(area instanceof HTMLTextAreaElement)) return;
    try {
      await navigator.clipboard.writeText(area.value);
      setSaid(words.copied);
    } catch {
      area.select();
      setSaid(words.copyYourself);
    }
  }
  return (
    <div className="actions">
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <Said text={said} />
    </div>
  );
}
