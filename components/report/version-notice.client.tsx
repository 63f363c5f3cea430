'use client';

import { useMemo, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import type { Assessment } from '@/lib/assessment/assessment';
import { difference } from '@/lib/assessment/difference';
import type { Carried } from '@/lib/assessment/recompute';
import { fill } from '@/lib/i18n/format';
import { DifferenceTable } from './difference-table';
import type { Frame } from './own-report.client';
import styles from './section.module.css';
import { useRubric } from '@/components/session/use-rubric.client';

type ExplainedProps = { frame: Frame; saved: Assessment; carried: Carried };
type VersionNoticeProps = ExplainedProps & { onDone: (message: string) => void };

/** Work saved under another guidebook version: what bringing it forward changes, and the way there. */
export function VersionNotice({ frame, saved, carried, onDone }: VersionNoticeProps) {
  const { rubric, words } = frame;
  const replaceWork = useSession((session) => session.replaceWork);
  const [refused, setRefused] = useState(false);
  const versions = { from: saved.guidebookVersion, to: rubric.version };
  const say = words.version;
  const { renamed, retired, unknown } = carried;
  const moved = { renamed: renamed.length, retired: retired.length, unknown: unknown.length };

  async function adopt() {
    const { workOf } = await import('@/lib/session/replace-work');
    const outcome = await replaceWork(workOf(carried.assessment), fill(say.snapshotName, versions));
    setRefused(!outcome.ok);
    if (outcome.ok) onDone(fill(say.adopted, versions));
  }
  return (
    <section className={`${styles.notice} stack`} aria-labelledby="version-notice">
      <h2 id="version-notice">{fill(say.title, versions)}</h2>
      <p>{fill(say.text, versions)}</p>
      <Explained {...{ frame, saved, carried }} />
      {moved.renamed + moved.retired + moved.unknown > 0 && <p>{fill(say.carried, moved)}</p>}
      <p className="actions no-print">
        <button type="button" onClick={() => void adopt().catch(() => setRefused(true))}>
          {fill(say.adopt, versions)}
        </button>
        <span className="quiet">{say.adoptNote}</span>
      </p>
      <p role="status">{refused && words.changes.refused}</p>
    </section>
  );
}

function Explained({ frame, saved, carried }: ExplainedProps) {
  const { rubric, words } = frame;
  const before = useRubric(saved.guidebookVersion);
  const found = useMemo(
    () =>
      before.state === 'ready'
        ? difference(
            { rubric: before.rubric, assessment: saved },
            { rubric, assessment: carried.assessment },
          )
        : null,
    [before, saved, rubric, carried],
  );
  if (found) return <DifferenceTable {...frame} found={found} nothing={words.version.nothing} />;
  const version = { version: saved.guidebookVersion, from: saved.guidebookVersion };
  return (
    <p role="status">
      {fill(
        before.state === 'loading' ? words.changes.loading : words.version.unknownRules,
        version,
      )}
    </p>
  );
}
