import { memo } from 'react';
import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { readPrompt, type Run } from './fields';
import type { Model } from './model';
import { generate } from './sampling';
import { gap, joinTokens } from './tokens';
import type { LabWords } from './words';

const STEPS = 16;
const SEEDS = 3;

type CompareProps = { model: Model; run: Run; words: LabWords };

/** The same prompt continued greedily and with three seeds. */
export function CompareTable({ model, run, words }: CompareProps) {
  const { prompt, temperature, topK, topP, seed } = run;
  const shared = { model, prompt, temperature, topK, topP };
  const seeds = Array.from({ length: SEEDS }, (_, i) => seed + i);
  return (
    <table className={live.table}>
      <caption>{words.compare}</caption>
      <thead>
        <tr>
          <th scope="col">{words.way}</th>
          <th scope="col">{words.text}</th>
        </tr>
      </thead>
      <tbody>
        <Continued {...shared} way={words.ways.greedy} greedy seed={0} />
        {seeds.map((own) => (
          <Continued
            key={own}
            {...shared}
            way={fill(words.withSeed, { seed: own })}
            greedy={false}
            seed={own}
          />
        ))}
      </tbody>
    </table>
  );
}

type ContinuedProps = Omit<Run, 'steps'> & { model: Model; way: string };

/** One row. Kept while its inputs stay: a step of the loop above changes none of them. */
const Continued = memo(function Continued({ model, way, prompt, seed, ...set }: ContinuedProps) {
  const { tokens, history } = readPrompt(prompt, model);
  const made = generate(model, history, set, { seed, steps: STEPS });
  const texts = made.map(({ id }) => model.words[id] ?? '');
  return (
    <tr>
      <th scope="row">{way}</th>
      <td>
        <span className={live.hint}>{prompt}</span>
        {gap(tokens.at(-1), texts[0] ?? '', model.locale)}
        {joinTokens(texts, model.locale)}
      </td>
    </tr>
  );
});
