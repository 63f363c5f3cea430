import { apiDocs } from '@/lib/cohort-routes';
import type { Messages } from '@/lib/i18n/messages';
import styles from './start.module.css';

/** The API, and running one's own. */
export function More({ words }: { words: Messages['cohorts']['overview']['more'] }) {
  return (
    <section className={styles.block} aria-labelledby="more">
      <h2 id="more">{words.title}</h2>
      <div className="column stack">
        <p>
          {/* A plain link: that page is the server's own, outside the two languages. */}
          <a href={apiDocs}>{words.apiLink}</a>
          {words.api}
        </p>
        <p>
          {words.own} <code>npm start</code>
        </p>
        <p>{words.readme}</p>
      </div>
    </section>
  );
}
