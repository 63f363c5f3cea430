'use client';

import { useState } from 'react';
import { type AuditKind, auditKindOf, auditKinds } from '@/lib/cohort/audit-kinds';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { formatMoment } from '@/lib/i18n/moment';
import { FailureNote } from '../failure-note.client';
import { Field } from '../form/field.client';
import { auditSentence } from './audit-sentence';
import type { SettingsWords } from './outcome.client';
import { Section } from './section';
import styles from './settings.module.css';
import { useAudit } from './use-audit.client';

type AuditSettingProps = { locale: Locale; cohort: Cohort; words: SettingsWords };

/** What was done in the cohort, newest first, to be looked through by kind. */
export function AuditSetting({ locale, cohort, words }: AuditSettingProps) {
  const { audit: text } = words;
  const { loaded, failure, fetchOlder, refresh } = useAudit(locale, cohort.id);
  const [kind, setKind] = useState<AuditKind | null>(null);
  const entries = (loaded?.entries ?? []).filter(
    ({ action }) => kind === null || auditKindOf(action) === kind,
  );
  // In an anonymous cohort the server tells days only.
  const when = (at: string) =>
    at.includes('T') ? formatMoment(Date.parse(at), locale) : formatDay(at, locale);
  return (
    <Section id="audit" title={text.title} intro={text.intro}>
      <div className={styles.filter}>
        <Field path="audit" label={text.show}>
          {(attributes) => (
            <select
              {...attributes}
              value={kind ?? ''}
              onChange={({ target }) =>
                setKind(auditKinds.find((each) => each === target.value) ?? null)
              }
            >
              <option value="">{text.all}</option>
              {auditKinds.map((each) => (
                <option key={each} value={each}>
                  {text.kinds[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="button" onClick={refresh}>
          {text.refresh}
        </button>
      </div>
      <p role="status" className="quiet">
        {loaded === null && failure === null && text.loading}
        {loaded && (entries.length > 0 ? fill(text.shown, { count: entries.length }) : text.none)}
      </p>
      <ol role="list" className={styles.audit} aria-label={text.title}>
        {entries.map((entry, index) => (
          // Entries have no id, and are only ever added at the end.
          <li key={index}>
            <time dateTime={entry.at}>{when(entry.at)}</time>
            <span>{auditSentence(entry, cohort, words)}</span>
          </li>
        ))}
      </ol>
      {failure && <FailureNote failure={failure} words={words.shared} onRetry={refresh} />}
      {loaded?.before ? (
        <button type="button" onClick={() => void fetchOlder()}>
          {text.older}
        </button>
      ) : (
        loaded && <p className="quiet">{text.end}</p>
      )}
    </Section>
  );
}
