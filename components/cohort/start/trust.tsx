import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './start.module.css';

type TrustProps = { locale: Locale; words: Messages['cohorts']['overview']['trust'] };

/** What founders decide, and what an accelerator never sees. */
export function Trust({ locale, words }: TrustProps) {
  return (
    <div className={styles.pair}>
      <section aria-labelledby="sees">
        <h2 id="sees">{words.sees}</h2>
        <ul>
          {words.seesItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{words.never}</h2>
        <ul>
          {words.neverItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>
          <Link href={routes.privacy(locale)}>{words.privacy}</Link>
        </p>
      </section>
    </div>
  );
}
