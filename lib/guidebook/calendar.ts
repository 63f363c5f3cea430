import { addMonths } from './days';
import type { Guidebook } from './guidebook';
import type { Certainty, Fact, Reference } from './reference-schema';
import type { Text } from './text';

/** A day from which something applies, as the legal calendar says it. */
export type CalendarEntry = {
  /** Id of the fact. */
  id: string;
  date: string;
  /** What applies and to whom; the title of the law where nobody has written that yet. */
  words: Text;
  asOf: string;
  certainty: Certainty;
  source: Reference;
};

/** Each in order of date. `next` begins after the guidebook's last update and spans twelve months. */
export type Calendar = Readonly<Record<'past' | 'next' | 'later', readonly CalendarEntry[]>>;

type CalendarBook = Pick<Guidebook, 'facts' | 'updated' | 'sources'>;

/** The legal calendar: every law and deadline with a date, divided by the day of the guidebook's last update. */
export function calendarOf(guidebook: CalendarBook): Calendar {
  const entries = calendarEntries(guidebook);
  const end = addMonths(guidebook.updated, 12);
  return {
    past: entries.filter(({ date }) => date <= guidebook.updated),
    next: entries.filter(({ date }) => date > guidebook.updated && date <= end),
    later: entries.filter(({ date }) => date > end),
  };
}

/**
 * Facts that say what applies, and beside them the laws that are known only by their day or by a
 * figure in them: once each, by their titles, unless an entry from the same source has that day.
 */
export function calendarEntries({ facts, sources }: CalendarBook): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  const named: CalendarEntry[] = [];
  for (const fact of facts) {
    const source = sources.references.find(({ id }) => id === fact.source);
    if (!source || fact.date === undefined) continue;
    const { id, date, asOf, certainty } = fact;
    const words = wordsOf(fact);
    if (words) entries.push({ id, date, words, asOf, certainty, source });
    else if (fact.kind === 'deadline' || (fact.kind === 'law' && source.kind === 'law')) {
      named.push({ id, date, words: titleOf(source), asOf, certainty, source });
    }
  }
  for (const entry of named) {
    const isSaid = entries.some(
      ({ date, source }) => date === entry.date && source.id === entry.source.id,
    );
    if (!isSaid) entries.push(entry);
  }
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What a fact itself says for the calendar. The value of a deadline says it, unless it only repeats the day. */
function wordsOf({ kind, calendar, value }: Fact): Text | null {
  if (kind !== 'law' && kind !== 'deadline') return null;
  if (calendar) return calendar;
  const isDay = /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(value.en);
  return kind === 'deadline' && !isDay ? value : null;
}

function titleOf({ title, titleIn }: Reference): Text {
  return { en: titleIn?.en ?? title, zh: titleIn?.zh ?? title };
}
