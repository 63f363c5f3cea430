import { own } from '@/lib/assessment/own';
import type { View } from './view';

/** Who answers: each answered question of the profile with the options chosen, in words. */
export function profileRows({
  texts,
  assessment,
}: Pick<View, 'texts' | 'assessment'>): { question: string; options: string[] }[] {
  return texts.outline.questions.flatMap(({ id, question, options }) => {
    const chosen = own(assessment.profile, id) ?? [];
    const named = options.filter((option) => chosen.includes(option.id)).map(({ title }) => title);
    return named.length > 0 ? [{ question, options: named }] : [];
  });
}
