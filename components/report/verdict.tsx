import { overallRow } from '@/lib/report/score-rows';
import { verdictIn } from '@/lib/report/sentences';
import type { View } from '@/lib/report/view';
import { Basis } from './basis';
import { OverallFigures } from './overall-figures';
import { OverallWorkings } from './overall-workings';
import section from './section.module.css';
import { Sensitivity } from './sensitivity.client';
import styles from './verdict.module.css';

/** What the report comes to, why, and on what it rests. */
export function Verdict({ view }: { view: View }) {
  const { words, texts, report, team } = view;
  const { verdict, result } = report;
  const { headline, because } = verdictIn(view);
  const row = overallRow(result);
  const band = 'band' in verdict ? verdict.band : null;
  const meaning = texts.outline.bands.find(({ id }) => id === band)?.meaning;
  return (
    <section aria-labelledby="verdict" className={`${section.section} ${styles.verdict} stack`}>
      <h2 id="verdict" tabIndex={-1}>
        <span className={styles.kicker}>
          {team === undefined ? words.contents.verdict : `${team} · ${words.contents.verdict}`}
        </span>
        <span className="visually-hidden">{words.separator}</span>
        {headline}
      </h2>
      <p className={styles.because}>{because.join(view.locale === 'zh' ? '' : ' ')}</p>
      {meaning && <p>{meaning}</p>}
      {row && <OverallFigures {...{ view, row }} />}
      <Sensitivity view={view} />
      <Basis view={view} />
      {row && <OverallWorkings view={view} />}
    </section>
  );
}
