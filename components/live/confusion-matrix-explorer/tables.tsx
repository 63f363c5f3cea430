import { fill } from '@/lib/i18n/format';
import { NumberTable } from '../number-table';
import live from '../live.module.css';
import { wilson } from '../wilson';
import { f1Of, ratesOf, shareOf, type Counts, type RateId } from './rates';
import { sayShare } from './say';
import type { ConfusionWords } from './words';

const RATES: readonly RateId[] = ['accuracy', 'precision', 'recall', 'falseAlarms', 'baseRate'];

type TablesProps = { counts: Counts; auc: number | null; words: ConfusionWords };

/** The matrix and the numbers made from it, with what each is made of and how sure it is. */
export function Tables({ counts, auc, words }: TablesProps) {
  const { matrix, measures } = words;
  const { tp, fp, fn, tn } = counts;
  const rates = ratesOf(counts);
  const whole = (n: number) => n.toLocaleString('en');
  const row = (name: string, ...cells: number[]) => ({ name, cells: cells.map(whole) });
  const { names, formulas } = measures;
  return (
    <div className={live.stack}>
      <NumberTable
        caption={matrix.caption}
        heads={['', matrix.alarm, matrix.quiet, matrix.sum]}
        rows={[
          row(matrix.positive, tp, fn, tp + fn),
          row(matrix.negative, fp, tn, fp + tn),
          row(matrix.sum, tp + fp, fn + tn, tp + fp + fn + tn),
        ]}
      />
      <NumberTable
        caption={measures.caption}
        heads={[measures.name, measures.formula, measures.value, measures.interval]}
        rows={[
          ...RATES.map((id) => {
            const range = wilson(rates[id].hits, rates[id].of);
            const said = (share: number) => sayShare(share, words);
            const interval = range
              ? fill(words.range, { low: said(range.low), high: said(range.high) })
              : '–';
            return {
              name: names[id],
              cells: [formulas[id], sayShare(shareOf(rates[id]), words), interval],
            };
          }),
          { name: names.f1, cells: [formulas.f1, sayShare(f1Of(counts), words), '–'] },
          ...(auc === null
            ? []
            : [{ name: names.auc, cells: [formulas.auc, auc.toFixed(3), '–'] }]),
        ]}
      />
      <p>{words.trap}</p>
    </div>
  );
}
