'use client';

import { Link } from '@/components/ui/link';
import { isoDay } from '@/lib/cohort/days';
import type { Rating } from '@/lib/cohort/rating-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Texts } from '@/lib/report/texts';
import { routes } from '@/lib/routes';
import styles from './mentor.module.css';

type DifferencesProps = {
  locale: Locale;
  texts: Texts;
  rating: Rating;
  names: { cohort: string; team: string; round: string };
  words: Messages['mentor'];
};

/** What the mentor and the team see differently, with both levels in words; on paper a sheet with room for notes. */
export function Differences({ locale, texts, rating, names, words }: DifferencesProps) {
  const text = words.differences;
  const { differences, ratedAt } = rating;
  const day = ratedAt && formatDay(isoDay(Date.parse(ratedAt)), locale);
  return (
    <section className={styles.sheet} aria-labelledby="differences">
      <h3 id="differences" tabIndex={-1}>
        {text.title}
      </h3>
      <p>{text.lead}</p>
      {day && (
        <p className={`print-only ${styles.small}`}>{fill(text.printed, { ...names, day })}</p>
      )}
      {differences.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p className="actions no-print">
            <span>{fill(text.count, { count: differences.length })}</span>
            <button type="button" onClick={() => print()}>
              {text.print}
            </button>
          </p>
          <ol>
            {differences.map(({ criterion: id, chapter, section, mentor, own }) => {
              const criterion = texts.criterion(id);
              return (
                <li key={id}>
                  <p>
                    <strong>{criterion?.question ?? id}</strong>
                  </p>
                  <dl className={styles.sides}>
                    <dt>{fill(text.yours, { level: mentor })}</dt>
                    <dd>{criterion?.levels[mentor]}</dd>
                    <dt>{fill(text.theirs, { level: own })}</dt>
                    <dd>{criterion?.levels[own]}</dd>
                  </dl>
                  <p className={styles.small}>
                    <Link href={routes.chapter(locale, chapter, section)}>
                      {fill(text.section, { section: texts.section(chapter, section) })}
                    </Link>
                  </p>
                  <p className={`print-only ${styles.notes}`}>{text.notes}</p>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}
