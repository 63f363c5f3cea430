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
  const stands = own
    ? fill(conflict.stands, {
        time: formatMoment(Date.parse(own.submittedAt), locale),
        score: scoreText(own.standing.score),
      })
    : conflict.gone;
  const version = own?.version ?? 0;
  return (
    <>
      <p>{stands}</p>
      <p className="actions">
        <button
          type="button"
          onClick={() => onReplace({ ...entry.body, requestId: newRequestId(), version })}
        >
          {own ? conflict.replace : conflict.submit}
        </button>
        <button type="button" onClick={() => outboxOf(locale).cancel(entry)}>
          {own ? conflict.keep : conflict.leave}
        </button>
      </p>
    </>
  );
}
