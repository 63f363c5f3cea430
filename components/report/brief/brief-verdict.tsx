import type { Score } from '@/lib/assessment/result';
import { fill, formatDay } from '@/lib/i18n/format';
import { figure, range } from '@/lib/report/figures';
import { verdictIn } from '@/lib/report/sentences';
import type { View } from '@/lib/report/view';
import styles from './brief.module.css';

type BriefVerdictProps = { view: View; isKept: boolean; backed: Score | null };

/** What the report comes to, why, and on what it rests. */
export function BriefVerdict({ view, isKept, backed }: BriefVerdictProps) {
  const { words, texts, report, day, locale, assessment } = view;
  const { headline, because } = verdictIn(view);
  const { score, stage, counts, guidebookVersion } = report.result;
  const own = isKept ? backed : report.result.backed;
  const named = texts.stage(stage ?? '');
  const isChosen = assessment.profile.stage?.[0] === stage;
  const rows = [
    score && [words.scores.score, one(score)],
    score && [words.scores.range, range(score)],
    own && [words.scores.backed, one(own)],
    [words.meta.answered, fill(words.meta.answeredOf, counts)],
    [words.meta.stage, isChosen ? named : fill(words.meta.stageAssumed, { stage: named })],
    [words.meta.day, formatDay(day, locale)],
    [words.meta.version, guidebookVersion],
  ].filter((row) => row !== null);
  return (
    <section>
      <h3 className={styles.headline}>{headline}</h3>
      <p>{because.join(locale === 'zh' ? '' : ' ')}</p>
      <dl className={styles.basis}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function one(score: Score): string {
  return score.estimate === null ? range(score) : figure(score.estimate);
}
