import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './faq.module.css';

/** All questions under their groups, each leading to its answer. */
export function FaqContents({ locale, guidebook }: { locale: Locale; guidebook: Guidebook }) {
  const { faq } = getMessages(locale).pages;
  return (
    <nav aria-label={faq.contents} className={styles.contents}>
      {guidebook.faq.map((group) => (
        <div key={group.id}>
          <p>
            <a href={`#${group.id}`}>{group.title[locale]}</a>
          </p>
          <ul role="list">
            {group.questions.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title[locale]}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
