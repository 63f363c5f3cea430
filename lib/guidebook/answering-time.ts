import type { LocalCriterion } from './local';
import { readingMinutes } from './reading-time';
import type { Locale } from './text';

/** Whole minutes to read some criteria's questions and levels: answering is mostly that. */
export function answeringMinutes(criteria: readonly LocalCriterion[], locale: Locale): number {
  const texts = criteria.flatMap(({ question, levels }) => [question, ...levels]);
  const length = (text: string) => (locale === 'zh' ? text.length : text.split(/\s+/).length);
  return readingMinutes(
    texts.reduce((sum, text) => sum + length(text), 0),
    locale,
  );
}
