import { fill } from '@/lib/i18n/format';
import { figure, range, signed } from '@/lib/report/figures';
import type { suppose, Supposed } from '@/lib/report/suppose';
import type { View } from '@/lib/report/view';
import { inFigure } from '@/lib/assessment/score-change';
import styles from './what-if.module.css';

type SupposedResultProps = {
  view: View;
  supposed: Supposed;
  found: ReturnType<typeof suppose>;
  onReset: () => void;
};

/** The whole as it would be with the levels that are supposed below. */
export function SupposedResult({ view, supposed, found, onReset }: SupposedResultProps) {
  const { words } = view;
  const count = Object.keys(supposed).length;
  return (
    <div className={`${styles.suppose} no-print`}>
      <p role="status" data-supposed={count}>
        {count > 0 ? supposedIn(view, count, found) : words.gaps.resetDone}
      </p>
      <button type="button" onClick={onReset} aria-disabled={count === 0}>
        {words.gaps.reset}
      </button>
    </div>
  );
}

function supposedIn(
  { words, texts }: View,
  count: number,
  { result, change }: SupposedResultProps['found'],
) {
  const { from, to, by, delta } = change;
  const score = fill(by === 'estimate' ? words.gaps.moved : words.gaps.movedRange, {
    from: from ? figure(inFigure(from, by)) : '–',
    to: to ? figure(inFigure(to, by)) : '–',
    delta: signed(delta ?? 0),
  });
  const band = result.band.id === null ? words.gaps.noBand : texts.band(result.band.id);
  return fill(words.gaps.supposed, { count, score, range: to ? range(to) : '–', band });
}
