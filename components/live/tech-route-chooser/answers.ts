export const techPart = 'tech-route-chooser';

/** The questions and their answers, in the order they are asked. */
export const techQuestions = {
  test: ['untested', 'passes', 'facts', 'form', 'fails'],
  leave: ['yes', 'no', 'unsure'],
  load: ['none', 'some', 'busy'],
  examples: ['none', 'hundreds', 'thousands'],
  people: ['nobody', 'one', 'two'],
  base: ['yes', 'no', 'unsure'],
  cash: ['no', 'yes'],
} as const;
export type TechQuestion = keyof typeof techQuestions;
export type TechAnswers = { [Question in TechQuestion]: (typeof techQuestions)[Question][number] };

export const techStart: TechAnswers = {
  test: 'untested',
  leave: 'yes',
  load: 'none',
  examples: 'none',
  people: 'nobody',
  base: 'yes',
  cash: 'no',
};

/** Answers out of fields; what is no answer is taken as the first ones. */
export function answersOf(inputs: Readonly<Record<TechQuestion, string>>): TechAnswers {
  const { test, leave, load, examples, people, base, cash } = techQuestions;
  return {
    test: pick(test, inputs.test, techStart.test),
    leave: pick(leave, inputs.leave, techStart.leave),
    load: pick(load, inputs.load, techStart.load),
    examples: pick(examples, inputs.examples, techStart.examples),
    people: pick(people, inputs.people, techStart.people),
    base: pick(base, inputs.base, techStart.base),
    cash: pick(cash, inputs.cash, techStart.cash),
  };
}

function pick<Option extends string>(
  options: readonly Option[],
  value: string,
  otherwise: Option,
): Option {
  return options.find((option) => option === value) ?? otherwise;
}
