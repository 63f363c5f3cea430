import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { LivePartId } from '@/lib/guidebook/live-parts';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './live.module.css';

/** What every live part says of itself, in one language. */
export type LivePartWords = {
  title: string;
  /** What to try, and what it shows: one or two sentences. */
  tryThis: string;
  /** Formula, units, assumptions; each a short paragraph. */
  notes: readonly string[];
};

/** What a live part gets from the page it stands on. */
export type LivePartProps = { locale: Locale };

type FrameProps = LivePartProps & {
  id: LivePartId;
  words: LivePartWords;
  /** The section of the chapter bears the same name, and its heading the id. */
  isSection?: boolean;
  children: ReactNode;
};

/** The frame of a live part: what it is, what to try, the part itself, and what it rests on. */
export function LivePart({ id, locale, words, isSection = false, children }: FrameProps) {
  const { live } = getMessages(locale);
  return (
    <section
      id={isSection ? undefined : id}
      aria-labelledby={`${id}-title`}
      className={styles.part}
    >
      <p className={styles.kind}>
        <Link href={routes.labs(locale)}>{live.kind}</Link>
      </p>
      <h3 id={`${id}-title`} className={styles.title}>
        {words.title}
      </h3>
      <p className={styles.try}>{words.tryThis}</p>
      {children}
      <details className={styles.notes}>
        <summary>{live.notes}</summary>
        {words.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </details>
    </section>
  );
}
