import { fill } from '@/lib/i18n/format';
import { scoreOf, type Standing } from './risk';
import type { RegisterWords } from './words';

/** What a register amounts to, in a sentence. */
export function registerSummary(standing: Standing, words: RegisterWords): string {
  const { open, monthly, unscored, overdue, ownerless, closed } = standing;
  return fill(words.summary, { open, monthly, unscored, overdue, ownerless, closed });
}

/** The same and the risk that stands highest. */
export function registerEvidence(standing: Standing, words: RegisterWords) {
  const { highest } = standing;
  const name = highest?.row.risk.trim() || words.untitled;
  return {
    summary: registerSummary(standing, words),
    highest: highest ? `${name} (${scoreOf(highest.row) ?? 0})` : words.unscored,
  };
}
