import type { ReactNode } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './book.module.css';

type AppendixProps = {
  locale: Locale;
  id: 'glossary' | 'sources';
  letter: string;
  title: string;
  lead: string;
  children: ReactNode;
};

/** What stands after the last chapter. */
export function Appendix({ locale, id, letter, title, lead, children }: AppendixProps) {
  const { book } = getMessages(locale);
  return (
    <section className={styles.chapter} data-page={id} aria-labelledby={id}>
      <header>
        <h1 id={id}>
          <small>{fill(book.appendix, { letter })}</small>
          {title}
        </h1>
        <p className={styles.description}>{lead}</p>
      </header>
      {children}
    </section>
  );
}
