'use client';

import { useMemo } from 'react';
import { difference } from '@/lib/assessment/difference';
import { bringForward } from '@/lib/assessment/recompute';
import type { Rubric } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { View } from '@/lib/report/view';
import type { Snapshot } from '@/lib/session/work';
import { DifferenceTable } from './difference-table';
import { useRubric } from '@/components/session/use-rubric.client';

type SinceSnapshotProps = { view: View; snapshot: Snapshot };

/** The difference to one snapshot, which is read by the rules of its own guidebook version. */
export function SinceSnapshot(props: SinceSnapshotProps) {
  const { rubric } = props.view;
  const isPresent = props.snapshot.assessment.guidebookVersion === rubric.version;
  return isPresent ? <Since {...props} before={rubric} /> : <SinceEarlier {...props} />;
}

function SinceEarlier({ view, snapshot }: SinceSnapshotProps) {
  const { words, rubric } = view;
  const version = snapshot.assessment.guidebookVersion;
  const loaded = useRubric(version);
  if (loaded.state === 'ready') return <Since {...{ view, snapshot }} before={loaded.rubric} />;
  if (loaded.state === 'loading') {
    return <p role="status">{fill(words.changes.loading, { version })}</p>;
  }
  const assessment = bringForward(snapshot.assessment, rubric).assessment;
  return (
    <>
      <p>{fill(words.changes.unknownVersion, { version, present: rubric.version })}</p>
      <Since {...{ view }} snapshot={{ ...snapshot, assessment }} before={rubric} />
    </>
  );
}

function Since({ view, snapshot, before }: SinceSnapshotProps & { before: Rubric }) {
  const { rubric, assessment, words } = view;
  const found = useMemo(
    () => difference({ rubric: before, assessment: snapshot.assessment }, { rubric, assessment }),
    [before, snapshot, rubric, assessment],
  );
  return <DifferenceTable {...view} found={found} nothing={words.changes.nothing} />;
}
