import { Link } from '@/components/ui/link';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './home.module.css';

/** The five parts with their chapters. Planned chapters are named and lead nowhere. */
export function Parts({ locale, guidebook }: { locale: Locale; guidebook: Guidebook }) {
  const { home, guide } = getMessages(locale);
  return (
    <section className={styles.block} aria-labelledby="parts">
      <h2 id="parts">{home.parts.title}</h2>
      <div className={styles.parts}>
        {guidebook.parts.map((part) => (
          <section key={part.id} aria-labelledby={`part-${part.id}`}>
            <h3 id={`part-${part.id}`}>{part.title[locale]}</h3>
            <p className="quiet">{part.summary[locale]}</p>
            <ul role="list">
              {part.chapters.map(({ id, title }) => (
                <li key={id}>
                  {Object.hasOwn(guidebook.criteria, id) ? (
                    <Link href={routes.chapter(locale, id)}>{title[locale]}</Link>
                  ) : (
                    <span className={styles.absent}>
                      {title[locale]} <small>({guide.planned})</small>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p>
        <Link href={routes.guide(locale)}>{home.parts.all}</Link>
      </p>
    </section>
  );
}
