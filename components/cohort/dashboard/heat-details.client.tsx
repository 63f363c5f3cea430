'use client';

import { useEffect, useId, useRef } from 'react';
import { Link } from '@/components/ui/link';
import { fill } from '@/lib/i18n/format';
import { figure, range } from '@/lib/report/figures';
import { routes } from '@/lib/routes';
import { shownTime } from './shown-time';
import styles from './details.module.css';
import type { Frame } from './frame';

type HeatDetailsProps = { frame: Frame; team: string; column: number; onClose: () => void };

/** What one cell is made of, in a dialog; the browser gives the focus back to the cell. */
export function HeatDetails({ frame, team, column, onClose }: HeatDetailsProps) {
  const { locale, words, texts, dashboard, names, teamHref } = frame;
  const { details } = words.heatMap;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const row = dashboard.heatMap.find((each) => each.team === team);
  const chapter = dashboard.chapters[column];
  const cell = row?.cells[column];
  if (!row || !chapter || !cell) return null;
  const { score, counts } = cell;
  const median = chapter.quartiles?.median;
  const facts: (readonly [string, string])[] = score
    ? [
        [details.score, score.estimate === null ? details.noScore : figure(score.estimate)],
        [details.range, range(score)],
        [details.cohort, median === undefined ? words.none : figure(median)],
        [details.answered, fill(details.of, counts)],
        [details.unknown, String(counts.unknown)],
        [details.notApplicable, String(counts.notApplicable)],
        [details.unanswered, String(counts.unanswered)],
      ]
    : [];
  const stage = row.stage === null ? words.heatMap.noStage : texts.stage(row.stage);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>
        {names.nameOf(team)} <small>{texts.title(chapter.id)}</small>
      </h2>
      {!score && <p>{details.nothing}</p>}
      <dl>
        {[
          ...facts,
          [details.stage, stage] as const,
          [details.submitted, shownTime(row.submittedAt, locale)] as const,
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        {teamHref && (
          <Link href={teamHref(team)} className="button">
            {details.toTeam}
          </Link>
        )}
        <Link href={routes.chapter(locale, chapter.id)} className="button">
          {details.toChapter}
        </Link>
        <button type="button" onClick={() => dialog.current?.close()}>
          {details.close}
        </button>
      </p>
    </dialog>
  );
}
