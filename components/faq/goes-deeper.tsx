import type { ReactNode } from 'react';
import { SectionLink } from '@/components/ui/section-link';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './faq.module.css';

type GoesDeeperProps = {
  locale: Locale;
  guidebook: Guidebook;
  question: string;
  /** What the answer rests on. */
  children: ReactNode;
};

/** The sections of the book that a question leads to, and what its answer rests on. */
export function GoesDeeper({ locale, guidebook, question: id, children }: GoesDeeperProps) {
  const { faq } = getMessages(locale).pages;
  const question = guidebook.faq
    .flatMap(({ questions }) => questions)
    .find((candidate) => candidate.id === id);
  return (
    <div className={styles.deeper}>
      <p>{faq.deeper}</p>
      <ul role="list">
        {question?.sections.map((place) => {
          const [chapter = '', section = ''] = place.split('#');
          return (
            <li key={place}>
              <SectionLink {...{ locale, guidebook, chapter, section }} />
            </li>
          );
        })}
      </ul>
      {children}
    </div>
  );
}
