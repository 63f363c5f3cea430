'use client';

import type { Messages } from '@/lib/i18n/messages';
import { FailureNote } from '../failure-note.client';
import { Said } from '../said';
import { ConflictNote } from './conflict-note.client';
import type { Changing, Managed } from './use-change.client';

export type SettingsWords = {
  settings: Messages['cohorts']['settings'];
  form: Messages['cohorts']['form'];
  links: Messages['cohorts']['links'];
  audit: Messages['cohorts']['audit'];
  shared: Messages['cohort'];
};
type OutcomeProps = Managed & {
  changing: Changing;
  words: SettingsWords;
  /** The change is settled, either way: what was typed may go. */
  onSettled: () => void;
};

/** What has come of a change: said, or why not, or what stands against it. */
export function Outcome(props: OutcomeProps) {
  const { locale, onCohort, changing, words, onSettled } = props;
  const { change, send, say } = changing;
  const retry = async (wanted: Parameters<typeof send>[0], version?: number) => {
    if (await send(wanted, version)) onSettled();
  };
  return (
    <>
      <Said text={change.state === 'done' ? change.text : ''} />
      {change.state === 'failed' && !change.failure.problem?.paths && (
        <FailureNote
          failure={change.failure}
          words={words.shared}
          onRetry={() => void retry(change.wanted)}
        />
      )}
      {change.state === 'conflict' && (
        <ConflictNote
          {...{ locale }}
          conflict={change.conflict}
          words={words.settings.conflict}
          onKeep={() => void retry(change.conflict.wanted, change.conflict.now.version)}
          onTake={() => {
            onCohort(change.conflict.now);
            say(words.settings.conflict.left);
            onSettled();
          }}
        />
      )}
    </>
  );
}
