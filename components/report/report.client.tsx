'use client';

import { useMemo, useState } from 'react';
import { LinkProblem } from '@/components/session/link-problem.client';
import { useSession } from '@/components/session/session.client';
import { useCriteria } from '@/components/session/use-criteria.client';
import { useSharedAssessment } from '@/components/session/use-shared-assessment.client';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { textsOf, type Outline } from '@/lib/report/texts';
import { OwnReport } from './own-report.client';
import { SharedReport } from './shared-report.client';
import type { ChosenWorksheets } from './worksheets';

type ReportProps = {
  locale: Locale;
  outline: Outline;
  words: Messages['report'];
  linkWords: Messages['work']['openedLink'];
  /** What the live parts of the book add. */
  chosen: ChosenWorksheets;
};

/** The founder's own report, or that of the assessment in the address. */
export function Report({ locale, outline, words, linkWords, chosen }: ReportProps) {
  const status = useSession((session) => session.status);
  const loaded = useCriteria(locale);
  const shared = useSharedAssessment();
  const criteria = loaded.state === 'ready' ? loaded.criteria : null;
  const [said, setSaid] = useState('');
  const texts = useMemo(() => criteria && textsOf(outline, criteria), [outline, criteria]);

  if (shared.status === 'refused') {
    const { problem, retry, leave } = shared;
    return <LinkProblem {...{ problem }} words={linkWords} onRetry={retry} onLeave={leave} />;
  }
  if (loaded.state === 'failed') {
    return (
      <div role="alert" className="column stack">
        <p>{words.failed}</p>
        <button type="button" onClick={loaded.retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (loaded.state === 'loading' || !texts || status === 'loading' || shared.status === 'loading') {
    return <p role="status">{words.loading}</p>;
  }
  const frame = { locale, words, texts, rubric: loaded.rubric };
  /** Says what has been done, and moves to what is shown now: the button that did it is gone. */
  function arrive(message: string) {
    setSaid(message);
    setTimeout(() => document.getElementById('verdict')?.focus(), 0);
  }
  function leave(message: string) {
    shared.leave();
    arrive(message);
  }
  return (
    <>
      <p role="status">{said}</p>
      {shared.status === 'open' ? (
        <SharedReport {...frame} shared={shared} onLeave={leave} />
      ) : (
        <OwnReport {...frame} chosen={chosen} onDone={arrive} />
      )}
    </>
  );
}
