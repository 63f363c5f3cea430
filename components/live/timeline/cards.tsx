import { fill } from '@/lib/i18n/format';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { steps } from './steps';
import styles from './timeline.module.css';
import type { TimelineWords } from './words';

/** What the timeline tells of a published work. */
export type Published = { id: string; title: string; by: string; year: number; url: string };

/** A pause worth a word between two cards. */
const LONG = 5;

type CardsProps = {
  locale: Locale;
  words: TimelineWords;
  references: readonly Published[];
};

/** Every step on its line, with its paper. Needs no script. */
export function Cards({ locale, words, references }: CardsProps) {
  return (
    <ol role="list" className={styles.line}>
      {steps.map(({ id, year, reference }, i) => {
        const work = references.find((published) => published.id === reference);
        const pause = year - (steps[i - 1]?.year ?? year);
        return (
          <li key={id} className={pause >= LONG ? styles.late : undefined}>
            {pause >= LONG && (
              <span className={styles.pause}>{fill(words.gap, { years: pause })}</span>
            )}
            <h5 className={styles.name}>
              <span className={styles.year}>{year}</span> {words.steps[id].name}
            </h5>
            <p>{words.steps[id].what}</p>
            {work && (
              <p className={styles.work}>
                {work.by} ({work.year}):{' '}
                <a href={work.url} lang="en">
                  {work.title}
                </a>{' '}
                · <Link href={routes.sources(locale, reference)}>{words.reference}</Link>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
