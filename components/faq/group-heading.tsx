import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Locale } from '@/lib/i18n/locale';
import styles from './faq.module.css';

type GroupHeadingProps = { locale: Locale; guidebook: Guidebook; question: string };

/** The title of a group, above its first question. */
export function GroupHeading({ locale, guidebook, question }: GroupHeadingProps) {
  const group = guidebook.faq.find(({ questions }) => questions[0]?.id === question);
  return (
    group && (
      <h2 id={group.id} className={styles.group}>
        {group.title[locale]}
      </h2>
    )
  );
}
