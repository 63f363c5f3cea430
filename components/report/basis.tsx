import { fill, formatDay } from '@/lib/i18n/format';
import { profileRows } from '@/lib/report/profile-rows';
import type { View } from '@/lib/report/view';
import styles from './basis.module.css';
import folds from './folds.module.css';

/** Stage, date, version, how much is answered, and who answers. */
export function Basis({ view }: { view: View }) {
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
      <details className={folds.details} data-print="open">
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
