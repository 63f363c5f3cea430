'use client';

import { useSession } from '@/components/session/session.client';
import { useProfile } from '@/components/session/use-profile.client';
import { Link } from '@/components/ui/link';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './home.module.css';
import { nextUnanswered, progressOf, type Wall } from './wall';

type ResumeProps = { wall: Wall; locale: Locale; words: Messages['home']['resume'] };

/** Where somebody who comes back left off. Nothing, for somebody who is new or not known yet. */
export function Resume({ wall, locale, words }: ResumeProps) {
  const ready = useSession(({ status }) => status === 'ready');
  const answers = useSession(({ work }) => work.answers);
  const profile = useProfile();
  const chapters = wall.courses.flatMap(({ stones }) => stones);
  const counts = chapters.map((stone) => progressOf(stone, wall, profile, answers));
  const answered = counts.reduce((sum, count) => sum + count.answered, 0);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  if (!ready || answered === 0) return null;
  const next = nextUnanswered(wall, profile, answers);
  return (
    <section className={styles.resume} aria-labelledby="resume">
      <h2 id="resume">{words.title}</h2>
      <p>{fill(next ? words.answered : words.done, { answered, total })}</p>
      <progress value={answered} max={total} aria-labelledby="resume" />
      <p className="actions">
        {next && (
          <Link
            className="button button-main"
            href={routes.full(locale, next.chapter.id, next.criterion)}
          >
            {fill(words.next, { chapter: next.chapter.title })}
          </Link>
        )}
        <Link className="button" href={routes.report(locale)}>
          {words.report}
        </Link>
      </p>
    </section>
  );
}
