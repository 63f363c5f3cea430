import { fill } from '@/lib/i18n/format';
import { figure, percent } from '@/lib/report/figures';
import type { View } from '@/lib/report/view';
import { overallWorking, partWorkings } from '@/lib/report/workings';
import { NumberTable } from './number-table';
import styles from './folds.module.css';

/** The overall score taken apart: the parts, their weights and shares, and the product. */
export function OverallWorkings({ view }: { view: View }) {
  const { words, texts, report, rubric } = view;
  const { workings } = words;
  const rows = partWorkings(report.result).map(({ id, weight, share, used }) => [
    texts.title(id),
    String(weight),
    percent(share),
    figure(used),
  ]);
  return (
    <details className={styles.details} data-print="open">
      <summary>{workings.title}</summary>
      <p>{fill(workings.overallText, { floor: rubric.scoring.geometricFloor })}</p>
      <NumberTable
        caption={workings.overall}
        head={[workings.part, workings.weight, workings.share, workings.score]}
        rows={rows}
      />
      <p className={styles.sum}>{overallWorking(view)}</p>
    </details>
  );
}
