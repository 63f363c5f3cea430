'use client';

import type { Waiting } from '@/lib/cohort/outbox';
import { fill } from '@/lib/i18n/format';
import { formatMoment } from '@/lib/i18n/moment';
import { newRequestId } from './kept';
import { outboxOf } from './outbox';
import { scoreText } from './score-text';
import type { TeamViewProps } from './team-view.client';

type ConflictProps = TeamViewProps & {
  entry: Waiting;
  onReplace: (body: Waiting['body']) => void;
};

/** Somebody of the team submitted meanwhile: what stands, and the choice. */
export function Conflict({ locale, words, loaded, entry, onReplace }: ConflictProps) {
  const { conflict } = words.team;
  const own = loaded.trend.rounds.find(({ round }) => round === entry.round)?.own ?? null;
  const seen = own?.version ?? 0;
  const current = entry.refused?.current ?? seen;
  /** Whether what is shown has been read since it was refused. */
  const isFresh = seen === current || (seen > current && current > 0);
  const stands = own
    ? fill(conflict.stands, {
        time: formatMoment(Date.parse(own.submittedAt), locale),
        score: scoreText(own.standing.score),
      })
    : conflict.gone;
  const version = isFresh ? seen : current;
  /** The buttons go with what they decide. */
  const decide = (decision: () => void) => () => {
    decision();
    document.getElementById('send')?.focus();
  };
  return (
    <>
      {isFresh && <p>{stands}</p>}
      <p className="actions">
        <button
          type="button"
          onClick={decide(() => onReplace({ ...entry.body, requestId: newRequestId(), version }))}
        >
          {version > 0 ? conflict.replace : conflict.submit}
        </button>
        <button type="button" onClick={decide(() => outboxOf(locale).cancel(entry))}>
          {version > 0 ? conflict.keep : conflict.leave}
        </button>
      </p>
    </>
  );
}
