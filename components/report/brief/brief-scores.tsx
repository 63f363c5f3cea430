import type { PartResult } from '@/lib/assessment/result';
import { figure, range } from '@/lib/report/figures';
import { chapterRows, partRows, type ScoreRow } from '@/lib/report/score-rows';
import type { View } from '@/lib/report/view';
import styles from './brief.module.css';

/** Every part with its chapters: a bar and the same in figures. */
export function BriefScores({ view, isKept }: { view: View; isKept: boolean }) {
  const { words, report } = view;
  const parts = report.result.parts.filter((part) => chapterRows(part).length > 0);
  return (
    <section>
      <h3>{words.contents.scores}</h3>
      <div className={styles.parts}>
        {parts.map((part) => (
          <PartTable key={part.id} {...{ view, part, isKept }} />
        ))}
      </div>
    </section>
  );
}

function PartTable({ view, part, isKept }: { view: View; part: PartResult; isKept: boolean }) {
  const { words, texts, report } = view;
  const { scores } = words;
  const whole = partRows(report.result).find(({ id }) => id === part.id);
  return (
    <table className={styles.scores}>
      <thead>
        <tr>
          <th scope="col">{texts.title(part.id)}</th>
          <td>{whole && <Bar row={whole} isKept={isKept} />}</td>
          <td>
            <span className="visually-hidden">{scores.score} </span>
            {whole && one(whole)}
          </td>
          <td>
            <span className="visually-hidden">{scores.answered} </span>
            {whole && `${whole.counts.answered}/${whole.counts.applicable}`}
          </td>
        </tr>
      </thead>
      <tbody>
        {chapterRows(part).map((row) => (
          <tr key={row.id}>
            <th scope="row">{texts.title(row.id)}</th>
            <td>
              <Bar row={row} isKept={isKept} />
            </td>
            <td>{one(row)}</td>
            <td>
              {row.counts.answered}/{row.counts.applicable}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function one({ score }: ScoreRow): string {
  return score.estimate === null ? range(score) : figure(score.estimate);
}

const WIDTH = 44; // px for 100 points
const HEIGHT = 9;

/** Earned and shown, claimed and not shown, still open. The figures beside it say the same. */
function Bar({ row, isKept }: { row: ScoreRow; isKept: boolean }) {
  const { score, backed } = row;
  const x = (points: number) => Math.round((points / 100) * WIDTH * 10) / 10;
  const shown = isKept ? score.low : backed.low;
  return (
    <svg width={WIDTH + 1} height={HEIGHT + 1} aria-hidden="true">
      <rect className={styles.track} x="0.5" y="0.5" width={WIDTH} height={HEIGHT} />
      <rect
        className={styles.open}
        x={0.5 + x(score.low)}
        y="0.5"
        width={x(score.high - score.low)}
        height={HEIGHT}
      />
      <rect
        className={styles.unshown}
        x={0.5 + x(shown)}
        y="0.5"
        width={x(score.low - shown)}
        height={HEIGHT}
      />
      <rect className={styles.shown} x="0.5" y="0.5" width={x(shown)} height={HEIGHT} />
    </svg>
  );
}
