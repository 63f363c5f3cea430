import { figure, range } from '@/lib/report/figures';
import type { ScoreRow } from '@/lib/report/score-rows';
import type { View } from '@/lib/report/view';
import styles from './overall-figures.module.css';

type OverallFiguresProps = { view: View; row: ScoreRow };

/** Score, range, evidence-backed score and their distance, side by side and on one scale. */
export function OverallFigures({ view, row }: OverallFiguresProps) {
  const { scores } = view.words;
  const { score, backed, unshown } = row;
  const figures = [
    [
      scores.score,
      score.estimate === null ? '–' : figure(score.estimate),
      score.estimate === null && scores.noEstimate,
    ],
    [scores.range, range(score), false],
    [scores.backed, backed.estimate === null ? range(backed) : figure(backed.estimate), false],
    [scores.unshown, figure(unshown), false],
  ] as const;
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([name, value, note]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {note && <small>{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <Scale {...{ view, row }} />
      <p className="quiet">{scores.explain}</p>
    </>
  );
}

/** From 0 to 100 with the limits of the bands: the range, and the two scores in it. Decoration of the figures above. */
function Scale({ view, row }: OverallFiguresProps) {
  const { rubric, texts } = view;
  const { score, backed } = row;
  const width = Math.max(score.high - score.low, 0.6);
  return (
    <svg className={styles.scale} width="100%" height="62" aria-hidden="true">
      <rect className={styles.scaleTrack} x="0" y="22" width="100%" height="14" />
      <rect
        className={styles.scaleRange}
        x={`${score.low}%`}
        y="22"
        width={`${width}%`}
        height="14"
      />
      {rubric.bands.map(({ id, from }) => (
        <g key={id}>
          <line className={styles.scaleLimit} x1={`${from}%`} x2={`${from}%`} y1="18" y2="42" />
          <text className={styles.scaleNumber} x={`${from}%`} y="56" dx={from === 0 ? 0 : -6}>
            {from}
          </text>
          <text className={styles.scaleBand} x={`${from}%`} y="12" dx="2">
            {texts.band(id)}
          </text>
        </g>
      ))}
      {backed.estimate !== null && (
        <circle className={styles.scaleBacked} cx={`${backed.estimate}%`} cy="29" r="5.5" />
      )}
      {score.estimate !== null && (
        <circle className={styles.scaleScore} cx={`${score.estimate}%`} cy="29" r="6.5" />
      )}
    </svg>
  );
}
