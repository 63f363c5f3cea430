import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import live from '../live.module.css';
import styles from './jurisdiction-switch.module.css';
import { daysBetween, type Duty, type Reached } from './duties';
import type { JurisdictionWords } from './words';

type DutyTableProps = {
  duties: readonly Reached<Duty>[];
  /** Null on the server, which does not know the reader's day. */
  today: string | null;
  /** What a question of the profile is called. */
  questionOf: (id: string) => string;
  locale: Locale;
  words: JurisdictionWords;
};

/** Duties in the order of their dates. Drawn on the server too, as the still version. */
export function DutyTable({ duties, today, questionOf, locale, words }: DutyTableProps) {
  return (
    <table className={`${live.table} ${styles.duties}`}>
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.duty}</th>
        </tr>
      </thead>
      <tbody>
        {duties.map(({ item: duty, open }) => (
          <tr key={duty.id}>
            <th scope="row">
              {formatDay(duty.date, locale)}
              {today && <small>{whenText(duty.date, today, words)}</small>}
            </th>
            <td>
              {duty.value}
              {open.length > 0 && (
                <small className={styles.open}>
                  {fill(words.depends, {
                    questions: open.map(questionOf).join(words.listSeparator),
                  })}
                </small>
              )}
              <small>
                <a href={duty.source.url}>{duty.source.title}</a>
                {words.listSeparator}
                {fill(words.asOf, {
                  day: formatDay(duty.asOf, locale),
                  certainty: duty.certainty,
                })}
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whenText(date: string, today: string, words: JurisdictionWords): string {
  const days = daysBetween(today, date);
  if (days === 0) return words.today;
  return days < 0 ? words.since : fill(words.inDays, { days });
}

/** How many dates reach a profile, and the next of them. */
export function dutySummary(
  duties: readonly Reached<Duty>[],
  today: string | null,
  locale: Locale,
  words: JurisdictionWords,
): string {
  if (duties.length === 0) return words.none;
  const open = duties.filter((each) => each.open.length > 0).length;
  const next = today ? duties.find(({ item }) => item.date >= today) : undefined;
  return [
    fill(words.summary, { count: duties.length, sure: duties.length - open, open }),
    ...(next
      ? [fill(words.upcoming, { day: formatDay(next.item.date, locale), value: next.item.value })]
      : []),
  ].join(words.sentenceSeparator);
}
