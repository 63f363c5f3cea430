import type { Locale } from '@/lib/i18n/locale';
import { readNumbers, type Bounds } from '../number';
import { readOption } from '../option';
import type { Model } from './model';
import type { Settings } from './sampling';
import { tokenise } from './tokens';

export const nextTokenPart = 'next-token-lab';
export const MOST_STEPS = 60;
export const MOST_PROMPT = 200;

export type NumberName = 'temperature' | 'topK' | 'topP' | 'seed' | 'steps';
export type LabField = NumberName | 'prompt' | 'choice';
export type LabInputs = Readonly<Record<LabField, string>>;

/** How the next token is chosen. */
export const ways = ['sample', 'greedy'] as const;

/** Prompts to begin with; words that the book often uses, so that the counts have something to say. */
export const prompts: Readonly<Record<Locale, readonly string[]>> = {
  en: ['The model', 'A founder', 'Ask the vendor', 'Most start-ups'],
  zh: ['模型', '创始人', '先问供应商', '这家公司'],
};

export function labStart(locale: Locale): LabInputs {
  return {
    prompt: prompts[locale][0] ?? '',
    choice: 'sample',
    temperature: '0.8',
    topK: '0',
    topP: '0.95',
    seed: '1',
    steps: '0',
  };
}

export const labBounds: Readonly<Record<NumberName, Bounds>> = {
  temperature: { min: 0.1, max: 3 },
  topK: { min: 0, max: 1000, integer: true },
  topP: { min: 0.05, max: 1 },
  seed: { min: 0, max: 999_999, integer: true },
  steps: { min: 0, max: MOST_STEPS, integer: true },
};

export type Run = Settings & { seed: number; steps: number; prompt: string };

/** The inputs as the loop needs them; null while a field holds no number. */
export function readRun(inputs: LabInputs) {
  const { values, problems } = readNumbers<NumberName>(inputs, labBounds);
  const run: Run | null = values && {
    ...values,
    greedy: readOption(inputs.choice, ways) === 'greedy',
    prompt: inputs.prompt.slice(0, MOST_PROMPT),
  };
  return { run, problems };
}

export type Prompt = {
  /** The pieces of the prompt, as it was cut. */
  tokens: readonly string[];
  /** Their ids after the mark of a paragraph's beginning; what stands before an unknown piece is lost. */
  history: readonly number[];
  /** Pieces that the model does not have. */
  unknown: readonly string[];
};

/** A prompt in the model's pieces. */
export function readPrompt(text: string, model: Model): Prompt {
  const tokens = tokenise(text, model.locale);
  const unknown = tokens.filter((token) => !model.ids.has(token));
  let history = [0];
  for (const token of tokens) {
    const id = model.ids.get(token);
    history = id === undefined ? [] : [...history, id];
  }
  return { tokens, history, unknown };
}
