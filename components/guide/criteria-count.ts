import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';

/** "1 criterion", "7 criteria". */
export function criteriaCount(count: number, guide: Messages['guide']): string {
  return count === 1 ? guide.criterion : fill(guide.criteria, { count });
}
