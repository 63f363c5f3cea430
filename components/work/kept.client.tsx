'use client';

import { useSession } from '@/components/session/session.client';
import { Facts } from '@/components/ui/facts';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { formatMoment } from '@/lib/i18n/moment';
import { routes } from '@/lib/routes';
import { summaryOf } from '@/lib/session/summary';

type KeptProps = { locale: Locale; words: Messages['work']['kept'] & { loading: string } };

/** What there is of the founder's work, and where. */
export function Kept({ locale, words }: KeptProps) {
  const work = useSession((session) => session.work);
  const status = useSession((session) => session.status);
  const mode = useSession((session) => session.mode);
  if (status === 'loading') return <p role="status">{words.loading}</p>;
  const { answers, evidenced, profile, snapshots, lastChange, isEmpty } = summaryOf(work);
  return (
    <>
      {isEmpty ? (
        <>
          <p>{words.nothing}</p>
          <p className="actions">
            <Link href={routes.guide(locale)}>{words.read}</Link>
            <Link href={routes.assess(locale)}>{words.assess}</Link>
          </p>
        </>
      ) : (
        <Facts
          rows={[
            [words.answers, answers],
            [words.evidence, evidenced],
            [words.profile, profile],
            [words.snapshots, snapshots],
            [words.lastChange, lastChange === null ? null : formatMoment(lastChange, locale)],
            [words.version, work.guidebookVersion],
          ]}
        />
      )}
      <p className="quiet">{mode === 'kept' ? words.here : words.onlyHere}</p>
    </>
  );
}
