import type { Condition } from './criterion-schema';
import type { Guidebook } from './guidebook';
import type { ProfileQuestion } from './guidebook-schema';
import type { Locale } from './text';

/** A question of the profile in one language. */
export type LocalQuestion = {
  id: string;
  kind: 'one' | 'many';
  question: string;
  hint: string | null;
  options: readonly LocalOption[];
  /** How many active criteria it has a say in; null for the stage, which all of them go by. */
  decides: number | null;
};
export type LocalOption = { id: string; title: string; hint: string | null; exclusive: boolean };

/** The profile questions that a condition or a gate of an active criterion goes by, in their order. */
export function questionsInUse(guidebook: Guidebook): ProfileQuestion[] {
  return guidebook.profile.filter(({ id }) => decides(guidebook, id) > 0);
}

/** What the profile asks a reader of one language: the stage, then the questions in use. */
export function localQuestions(
  guidebook: Guidebook,
  locale: Locale,
  stage: string,
): LocalQuestion[] {
  const first: LocalQuestion = {
    id: 'stage',
    kind: 'one',
    question: stage,
    hint: null,
    options: guidebook.stages.map(({ id, title, hint }) => ({
      id,
      title: title[locale],
      hint: hint[locale],
      exclusive: false,
    })),
    decides: null,
  };
  const others = questionsInUse(guidebook).map((question) => ({
    id: question.id,
    kind: question.kind,
    question: question.question[locale],
    hint: question.hint?.[locale] ?? null,
    options: question.options.map(({ id, title, hint, exclusive }) => ({
      id,
      title: title[locale],
      hint: hint?.[locale] ?? null,
      exclusive: exclusive ?? false,
    })),
    decides: decides(guidebook, question.id),
  }));
  return [first, ...others];
}

/**
 * The choice after an option was pressed. One of several replaces the others; of many, an
 * exclusive one ("none of these") clears the others, and any other clears it.
 */
export function toggled(
  { kind, options }: Pick<LocalQuestion, 'kind' | 'options'>,
  chosen: readonly string[],
  option: string,
): string[] {
  if (kind === 'one') return [option];
  if (chosen.includes(option)) return chosen.filter((id) => id !== option);
  const isExclusive = (id: string) => options.some((each) => each.id === id && each.exclusive);
  return isExclusive(option) ? [option] : [...chosen.filter((id) => !isExclusive(id)), option];
}

function decides(guidebook: Guidebook, question: string): number {
  const asks = (condition: Condition | undefined) =>
    !!condition && Object.hasOwn(condition, question);
  return Object.values(guidebook.criteria)
    .flat()
    .filter(({ status }) => status !== 'retired')
    .filter(({ applies, gate }) => asks(applies) || asks(gate?.when)).length;
}
