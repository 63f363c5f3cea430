import type { BriefCriterion } from '@/lib/guidebook/local';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';

/** A level with its description; the number alone where this guidebook does not have the criterion any more. */
export function levelText(
  criterion: BriefCriterion | null,
  level: number,
  words: Pick<Messages['mentor'], 'level' | 'levelText'>,
): string {
  const text = criterion?.levels[level];
  return text ? fill(words.levelText, { level, text }) : fill(words.level, { level });
}
