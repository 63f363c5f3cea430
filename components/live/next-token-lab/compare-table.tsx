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
  const { tokens, history } = readPrompt(run.prompt, model);
  const continued = (greedy: boolean, seed: number) => {
    const made = generate(model, history, { ...run, greedy }, { seed, steps: STEPS });
    const texts = made.map(({ id }) => model.words[id] ?? '');
    return gap(tokens.at(-1), texts[0] ?? '', model.locale) + joinTokens(texts, model.locale);
  };
  const seeds = Array.from({ length: SEEDS }, (_, i) => run.seed + i);
  const rows = [
    { way: words.ways.greedy, text: continued(true, run.seed) },
    ...seeds.map((seed) => ({ way: fill(words.withSeed, { seed }), text: continued(false, seed) })),
  ];
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
        {rows.map(({ way, text }) => (
          <tr key={way}>
            <th scope="row">{way}</th>
            <td>
              <span className={live.hint}>{run.prompt}</span>
              {text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
