import { fill } from '@/lib/i18n/format';
import { NumberTable } from '../number-table';
import { showNumber } from '../show-number';
import { HeatTable } from './heat-table';
import type { AttentionView } from './view';
import type { AttentionWords } from './words';

type ResultProps = { view: AttentionView; words: AttentionWords };

/** As many sources as a sentence can hold. */
const NAMED = 3;

/** What the chosen query takes from where. */
export function attentionSummary(view: AttentionView, words: AttentionWords): string {
  const { query, values, draws } = view;
  const head = view.heads[view.head];
  const weights = head?.weights[query] ?? [];
  const output = showNumber(head?.soft[query] ?? NaN, 1);
  const token = words.tokens[query] ?? '';
  if (view.kind === 'hard') {
    const key = head?.drawn[query] ?? 0;
    return fill(words.hard, {
      query: token,
      draws,
      key: words.tokens[key] ?? '',
      odds: showNumber(weights[key] ?? NaN),
      value: showNumber(values[key] ?? NaN, 1),
      mean: showNumber(head?.mean[query] ?? NaN, 1),
      output,
    });
  }
  const parts = weights
    .map((weight, key) => ({ weight, key: words.tokens[key] ?? '' }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NAMED)
    .map(({ weight, key }) => fill(words.part, { share: showNumber(weight), key }));
  return fill(words.soft, { query: token, parts: parts.join(words.and), output });
}

/** The weights of the head, and what comes out for every query. */
export function AttentionResult({ view, words }: ResultProps) {
  const { heads, values, draws, kind } = view;
  const names = words.tokens.slice(0, values.length);
  const shown = heads[view.head];
  const hard = names.map((name, query) => {
    const key = shown?.drawn[query] ?? 0;
    return {
      name,
      cells: [
        words.tokens[key] ?? '',
        showNumber(values[key] ?? NaN, 1),
        showNumber(shown?.mean[query] ?? NaN, 1),
        showNumber(shown?.soft[query] ?? NaN, 1),
      ],
    };
  });
  const soft = names.map((name, query) => ({
    name,
    cells: heads.map(({ soft: outputs }) => showNumber(outputs[query] ?? NaN, 1)),
  }));
  const hardHeads = [words.drawn, words.drawnValue, fill(words.mean, { draws }), words.average];
  return (
    <>
      <HeatTable {...{ view, words }} />
      <NumberTable
        caption={words.outputs}
        heads={[words.query, ...(kind === 'hard' ? hardHeads : [words.heads.a, words.heads.b])]}
        rows={kind === 'hard' ? hard : soft}
      />
    </>
  );
}
