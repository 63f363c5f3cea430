import { fill, formatDay } from '@/lib/i18n/format';
import { profileRows } from '@/lib/report/profile-rows';
import { overallRow } from '@/lib/report/score-rows';
import { verdictIn } from '@/lib/report/sentences';
import type { View } from '@/lib/report/view';
import { OverallFigures } from './overall-figures';
import { OverallWorkings } from './overall-workings';
import styles from './report.module.css';
import { Sensitivity } from './sensitivity.client';

/** What the report comes to, why, and on what it rests. */
export function Verdict({ view }: { view: View }) {
  const { words, texts, report, team } = view;
  const { verdict, result } = report;
  const { headline, because } = verdictIn(view);
  const row = overallRow(result);
  const band = 'band' in verdict ? verdict.band : null;
  const meaning = texts.outline.bands.find(({ id }) => id === band)?.meaning;
  return (
    <section aria-labelledby="verdict" className={`${styles.section} ${styles.verdict} stack`}>
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

/** Stage, date, version, how much is answered, and who answers. */
function Basis({ view }: { view: View }) {
  const { words, texts, report, day, locale, assessment } = view;
  const { stage, counts, guidebookVersion } = report.result;
  const named = texts.stage(stage ?? '');
  const isChosen = assessment.profile.stage?.[0] === stage;
  const rows = profileRows(view);
  return (
    <>
      <dl className={styles.basis}>
        <dt>{words.meta.stage}</dt>
        <dd>{isChosen ? named : fill(words.meta.stageAssumed, { stage: named })}</dd>
        <dt>{words.meta.day}</dt>
        <dd>{formatDay(day, locale)}</dd>
        <dt>{words.meta.version}</dt>
        <dd>{guidebookVersion}</dd>
        <dt>{words.meta.answered}</dt>
        <dd>{fill(words.meta.answeredOf, counts)}</dd>
      </dl>
      <details className={styles.details} data-print="open">
        <summary>{words.meta.profile}</summary>
        {rows.length === 0 && <p>{words.meta.noProfile}</p>}
        <dl className={styles.profile}>
          {rows.map(({ question, options }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{options.join(words.listSeparator)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
