import { readOption } from '../option';

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
    test: readOption(inputs.test, test),
    leave: readOption(inputs.leave, leave),
    load: readOption(inputs.load, load),
    examples: readOption(inputs.examples, examples),
    people: readOption(inputs.people, people),
    base: readOption(inputs.base, base),
    cash: readOption(inputs.cash, cash),
  };
}
