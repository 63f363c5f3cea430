import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { View } from '@/lib/report/view';
import { routes } from '@/lib/routes';

/** Before the first answer: what to do. */
export function Empty({ view, notice }: { view: View; notice: ReactNode }) {
  const { words, team } = view;
  return (
    <div className="column stack">
      {notice}
      <h2 id="verdict" tabIndex={-1}>
        {words.empty.title}
      </h2>
      <p>{words.empty.text}</p>
      {team === undefined && <Start view={view} />}
    </div>
  );
}

function Start({ view }: { view: View }) {
  const { words, locale, assessment } = view;
  const hasStage = Object.hasOwn(assessment.profile, 'stage');
  return (
    <p className="actions">
      <Link href={routes.assess(locale)} className="button button-main">
        {words.empty.start}
      </Link>
      {!hasStage && (
        <Link href={routes.profile(locale)} className="button">
          {words.empty.profile}
        </Link>
      )}
    </p>
  );
}
