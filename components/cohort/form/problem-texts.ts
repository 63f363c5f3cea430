import type { PlanProblem } from '@/lib/cohort/plan-problems';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { FieldProblem } from './problem-summary.client';

type FormWords = Messages['cohorts']['form'];

/** Problems found before sending, in words. */
export function problemTexts(problems: readonly PlanProblem[], words: FormWords): FieldProblem[] {
  return problems.map(({ path, code }) => ({
    path,
    field: fieldName(path, words),
    text: words.problems[code],
  }));
}

/** Places that the server refused, in words. Chapters are one field here. */
export function refusalTexts(paths: readonly string[], words: FormWords): FieldProblem[] {
  const places = new Set(paths.map((path) => (path.startsWith('chapters') ? 'chapters' : path)));
  return [...places].map((path) => ({
    path,
    field: fieldName(path, words),
    text: words.problems.refused,
  }));
}

/** What stands beside each field. */
export function byPath(problems: readonly FieldProblem[]): Readonly<Record<string, string>> {
  return Object.fromEntries(problems.map(({ path, text }) => [path, text]));
}

function fieldName(path: string, words: FormWords): string {
  const [first, index, part] = path.split('.');
  if (first !== 'rounds' || index === undefined) {
    const named: Readonly<Record<string, string>> = {
      name: words.name,
      language: words.language,
      rounds: words.rounds,
      chapters: words.chapters,
      deleteAfter: words.deleteAfter,
      anonymous: words.anonymous,
    };
    return named[first ?? ''] ?? path;
  }
  const number = Number(index) + 1;
  const day = { opensOn: words.opensOn, closesOn: words.closesOn }[part ?? ''];
  if (day === undefined) return fill(words.roundName, { number });
  return fill(words.dayOf, { day, which: fill(words.round, { number }) });
}
