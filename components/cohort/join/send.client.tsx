'use client';

import { useMemo, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { Link } from '@/components/ui/link';
import type { Round } from '@/lib/cohort/cohort-schema';
import { CONSENT_VERSION } from '@/lib/cohort/consent';
import { type Waiting, waiting } from '@/lib/cohort/outbox';
import { parcelOf } from '@/lib/cohort/parcel';
import { fill, formatDay } from '@/lib/i18n/format';
import { routes } from '@/lib/routes';
import { assessmentOf } from '@/lib/session/work';
import { Conflict } from './conflict.client';
import { newRequestId } from './kept';
import { outboxOf } from './outbox';
import { OutboxNotes } from './outbox-notes.client';
import { ParcelPreview } from './parcel-preview';
import styles from './join.module.css';
import type { Rubrics, TeamViewProps } from './team-view.client';
import { useOutbox } from './use-outbox.client';

type SendProps = TeamViewProps & { rubrics: Rubrics; round: Round; isOpen: boolean };

/** What would leave the browser, and the button that lets it. */
export function Send(props: SendProps) {
  const { locale, words, cohort, loaded, rubrics, round, isOpen } = props;
  const work = useSession((session) => session.work);
  const { waiting: queue } = useOutbox(locale);
  const [shareNotes, setShareNotes] = useState(false);
  const [requestId, setRequestId] = useState(newRequestId);
  const saved = useMemo(() => assessmentOf(work), [work]);
  const parcel = useMemo(() => parcelOf(saved, rubrics, shareNotes), [saved, rubrics, shareNotes]);
  const { preview } = words.team;

  const own = loaded.trend.rounds.find((each) => each.round === round.id)?.own ?? null;
  const slot = { cohort: cohort.id, team: loaded.own.id, round: round.id };
  const names = { cohort: cohort.name, round: round.name };
  const body = {
    requestId,
    version: own?.version ?? 0,
    consent: CONSENT_VERSION,
    shareNotes,
    assessment: parcel.assessment,
  } as const;
  const isQueued = queue.some((each) => each.team === slot.team && each.round === slot.round);
  const isEmpty = Object.keys(parcel.assessment.answers).length === 0;

  function put(entry: Waiting['body']) {
    void outboxOf(locale).put(waiting(slot, { names, body: entry, at: Date.now() }));
    setRequestId(newRequestId());
  }
  const notes = (
    <OutboxNotes
      {...props}
      shows={({ team }) => team === slot.team}
      onConflict={(entry) => <Conflict {...props} entry={entry} onReplace={put} />}
    />
  );
  if (isEmpty) {
    return (
      <>
        <p>{parcel.stays.outOfScope > 0 ? preview.onlyOutOfScope : preview.nothing}</p>
        <p className="actions">
          <Link className="button button-main" href={routes.assess(locale)}>
            {preview.assess}
          </Link>
        </p>
        {notes}
      </>
    );
  }
  return (
    <>
      <ParcelPreview {...props} {...{ parcel, body, shareNotes }} from={saved.guidebookVersion} />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={shareNotes}
          aria-describedby="notes-hint"
          onChange={({ target }) => setShareNotes(target.checked)}
        />
        <span>{preview.shareNotes}</span>
      </label>
      <p className="quiet" id="notes-hint">
        {cohort.anonymous ? preview.notesHintAnonymous : preview.notesHint}
      </p>
      {isOpen && (
        <>
          <p>{fill(preview.consent, { version: formatDay(CONSENT_VERSION, locale) })}</p>
          <p className="actions">
            <button type="button" className="button-main" onClick={() => put(body)}>
              {fill(own || isQueued ? preview.replace : preview.submit, { round: round.name })}
            </button>
          </p>
        </>
      )}
      {notes}
    </>
  );
}
