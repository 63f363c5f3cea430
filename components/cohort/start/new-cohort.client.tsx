'use client';

import { useState } from 'react';
import type { CreatedCohort } from '@/lib/cohort/cohort-schema';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { fieldId } from '../form/field-id';
import type { PartChoice } from './chapter-choices';
import { CohortForm } from './cohort-form.client';
import { MadeCohort } from './made-cohort.client';
import { useInBrowser } from './use-in-browser.client';

type NewCohortProps = {
  locale: Locale;
  parts: readonly PartChoice[];
  words: Pick<Messages['cohorts'], 'form' | 'made' | 'links'>;
  shared: Messages['cohort'];
  invitation: Readonly<Record<Locale, Messages['cohorts']['invitation']>>;
};

/** The form, and then, once, the links. */
export function NewCohort({ locale, parts, words, shared, invitation }: NewCohortProps) {
  const [made, setMade] = useState<CreatedCohort | null>(null);
  const isInBrowser = useInBrowser();
  if (!isInBrowser) {
    return (
      <div className="stack">
        <p className="column">{words.form.lead}</p>
        <p role="status">{words.form.loading}</p>
      </div>
    );
  }
  if (made) {
    const { made: text, links } = words;
    return (
      <MadeCohort
        {...{ locale, made, links, invitation }}
        words={text}
        onAnother={() => {
          setMade(null);
          // The button is gone with the links; the form that takes their place begins with the name.
          requestAnimationFrame(() => document.getElementById(fieldId('name'))?.focus());
        }}
      />
    );
  }
  return <CohortForm {...{ locale, parts, shared }} words={words.form} onMade={setMade} />;
}
