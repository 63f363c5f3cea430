import type { Step } from '@/lib/assessment/plan';
import { fill } from '@/lib/i18n/format';
import type { View } from './view';

/** What a step asks for: from which level to which, in the words of the level to reach. */
export function stepIn({ words, texts }: View, { criterion, from, to }: Step): string {
  const text = texts.criterion(criterion)?.levels[to] ?? '';
  return fill(from === null ? words.plan.stepUnknown : words.plan.step, {
    from: from ?? '',
    to,
    text,
  });
}
