import { Link } from '@/components/ui/link';
import { cohortRoute } from '@/lib/cohort-routes';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './home.module.css';

/** How it works, how the score works, and what an accelerator does with it. */
export function Explanation({ locale }: { locale: Locale }) {
  const { home } = getMessages(locale);
  const { how, score, accelerators } = home;
  return (
    <>
      <section className={styles.block} aria-labelledby="how">
        <h2 id="how">{how.title}</h2>
        <ol role="list" className={styles.steps}>
          {how.steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <div className={styles.pair}>
        <section aria-labelledby="score">
          <h2 id="score">{score.title}</h2>
          <ul>
            {score.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <Link href={routes.method(locale)}>{score.more}</Link>
          </p>
        </section>
        <section aria-labelledby="accelerators">
          <h2 id="accelerators">{accelerators.title}</h2>
          <p>{accelerators.text}</p>
          <p>
            <Link href={cohortRoute(locale, 'cohorts')}>{accelerators.more}</Link>
          </p>
        </section>
      </div>
    </>
  );
}
