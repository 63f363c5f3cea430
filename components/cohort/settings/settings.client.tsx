'use client';

import { useEffect, useRef, useState } from 'react';
import { Link } from '@/components/ui/link';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { cohortRoute } from '@/lib/cohort-routes';
import type { Locale } from '@/lib/i18n/locale';
import { LinkGate } from '../link-gate.client';
import { ManagedSettings } from './managed-settings.client';
import type { SettingsWords } from './outcome.client';

type SettingsProps = { locale: Locale; words: SettingsWords };

/** The settings, for whoever holds the management link; and what is said once there is nothing left to set. */
export function Settings({ locale, words }: SettingsProps) {
  const [cohort, setCohort] = useState<Cohort | null>(null);
  const [isDeleted, setDeleted] = useState(false);
  if (isDeleted) return <Deleted {...{ locale, words }} />;
  return (
    <LinkGate {...{ locale }} kind="manage" words={words.shared}>
      {(held) => (
        <ManagedSettings
          key={held.cohort.id}
          {...{ locale, words }}
          cohort={cohort?.id === held.cohort.id ? cohort : held.cohort}
          onCohort={setCohort}
          onDeleted={() => setDeleted(true)}
        />
      )}
    </LinkGate>
  );
}

function Deleted({ locale, words }: SettingsProps) {
  const text = words.settings.delete;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="column stack">
      <h2 ref={heading} tabIndex={-1}>
        {text.done}
      </h2>
      <p>{text.doneText}</p>
      <p>
        <Link href={cohortRoute(locale, 'cohorts')}>{text.back}</Link>
      </p>
    </section>
  );
}
