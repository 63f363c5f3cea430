import type { Assessment } from '@/lib/assessment/assessment';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Report } from './report';
import type { Texts } from './texts';
import type { Worksheet } from './worksheet';

/** A report and everything it takes to put it into words: what each of its sections is given. */
export type View = {
  locale: Locale;
  words: Messages['report'];
  texts: Texts;
  rubric: Rubric;
  assessment: Assessment;
  report: Report;
  /** ISO day on which it was made. */
  day: string;
  /** What the founder chose from the live parts of the book. */
  worksheets: readonly Worksheet[];
  /** Whose report it is, when a manager reads a team's; then nothing leads to the reader's own questions. */
  team?: string;
};
