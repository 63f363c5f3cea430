'use client';

import { useMemo } from 'react';
import { inScope } from '@/lib/cohort/scope';
import type { Submission } from '@/lib/cohort/submission-schema';
import { fill } from '@/lib/i18n/format';
import { figure, range } from '@/lib/report/figures';
import type { DrawReport } from '../draw-report';
import type { TeamFrame } from './frame';
import styles from './team.module.css';

type TeamRoundProps = TeamFrame & {
  round: string | null;
  name: string;
  drawReport: DrawReport;
};

/** The report of one round. */
export function TeamRound({ round, name, drawReport, ...frame }: TeamRoundProps) {
  const { words, texts, rubric, cohort, page } = frame;
  const given = page.submissions.find((submission) => submission.round === round);
  const assessment = useMemo(() => given && inScope(given.assessment, rubric), [given, rubric]);
  const isKept = cohort.anonymous || given?.shareNotes === false;
  return (
    <div className={styles.report}>
      {!given || !assessment ? (
        <p role="status">{words.notInRound}</p>
      ) : (
        drawReport({
          team: name,
          assessment,
          rubric,
          texts,
          notice: isKept && <Kept words={words} given={given} isAnonymous={cohort.anonymous} />,
        })
      )}
    </div>
  );
}

type KeptProps = { words: TeamFrame['words']; given: Submission; isAnonymous: boolean };

/** Without the notes nobody can tell here what is shown and what is claimed; the server could. */
function Kept({ words, given, isAnonymous }: KeptProps) {
  const { backed } = given.standing;
  const shown = backed && (backed.estimate === null ? range(backed) : figure(backed.estimate));
  return (
    <p className={styles.kept}>
      {fill(isAnonymous ? words.keptAnonymous : words.kept, { backed: shown ?? '–' })}
    </p>
  );
}
