'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import type { Assessment } from '@/lib/assessment/assessment';
import { bringForward } from '@/lib/assessment/recompute';
import type { Frame } from './own-report.client';
import { ReportView } from './report-view.client';
import styles from './section.module.css';

type SharedReportProps = Frame & {
  shared: { assessment: Assessment };
  onLeave: (message: string) => void;
};

/** Somebody else's assessment, to look at and to take over. The founder's own stays untouched. */
export function SharedReport({ shared, onLeave, ...frame }: SharedReportProps) {
  const { rubric, words } = frame;
  const { assessment } = shared;
  const present = useMemo(() => bringForward(assessment, rubric).assessment, [assessment, rubric]);
  const notice = <SharedNotice words={words.shared} assessment={assessment} onLeave={onLeave} />;
  return (
    <ReportView {...frame} assessment={present} snapshots={null} chosen={null} notice={notice} />
  );
}

type SharedNoticeProps = {
  words: Frame['words']['shared'];
  assessment: Assessment;
  onLeave: (message: string) => void;
};

function SharedNotice({ words, assessment, onLeave }: SharedNoticeProps) {
  const replaceWork = useSession((session) => session.replaceWork);
  const [refused, setRefused] = useState(false);
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []);

  async function takeOver() {
    const { workOf } = await import('@/lib/session/replace-work');
    const outcome = await replaceWork(workOf(assessment), words.snapshotName);
    setRefused(!outcome.ok);
    if (outcome.ok) onLeave(words.taken);
  }
  return (
    <aside className={`${styles.notice} stack`} aria-label={words.notice}>
      <p ref={notice} tabIndex={-1}>
        <strong>{words.notice}</strong>
      </p>
      <p>{words.noticeText}</p>
      <p className="actions no-print">
        <button type="button" onClick={() => void takeOver().catch(() => setRefused(true))}>
          {words.take}
        </button>
        <button type="button" onClick={() => onLeave('')}>
          {words.own}
        </button>
        <span className="quiet">{words.takeNote}</span>
      </p>
      <p role="status">{refused && words.refused}</p>
    </aside>
  );
}
