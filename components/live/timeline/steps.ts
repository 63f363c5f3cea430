/** The steps that the timeline shows, in their order, with the work that published each. */
export const steps = [
  { id: 'perceptron', year: 1958, reference: 'rosenblatt-1958-perceptron' },
  { id: 'backprop', year: 1986, reference: 'rumelhart-1986-backprop' },
  { id: 'cnn', year: 1989, reference: 'lecun-1989-cnn' },
  { id: 'lstm', year: 1997, reference: 'hochreiter-1997-lstm' },
  { id: 'dbn', year: 2006, reference: 'hinton-2006-dbn' },
  { id: 'alexnet', year: 2012, reference: 'krizhevsky-2012-alexnet' },
  { id: 'gan', year: 2014, reference: 'goodfellow-2014-gan' },
  { id: 'attention', year: 2014, reference: 'bahdanau-2014-attention' },
  { id: 'transformer', year: 2017, reference: 'vaswani-2017-attention' },
  { id: 'gpt', year: 2018, reference: 'radford-2018-gpt' },
  { id: 'bert', year: 2018, reference: 'devlin-2018-bert' },
  { id: 'gpt-3', year: 2020, reference: 'brown-2020-gpt3' },
  { id: 'lora', year: 2021, reference: 'hu-2021-lora' },
  { id: 'instructgpt', year: 2022, reference: 'ouyang-2022-instructgpt' },
  { id: 'chatgpt', year: 2022, reference: 'openai-2022-chatgpt' },
  { id: 'llama', year: 2023, reference: 'touvron-2023-llama' },
  { id: 'r1', year: 2025, reference: 'deepseek-2025-r1' },
] as const;

export type StepId = (typeof steps)[number]['id'];
export type Step = (typeof steps)[number];

export function stepOf(id: StepId): Step {
  const step = steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step is called ${id}`);
  return step;
}
