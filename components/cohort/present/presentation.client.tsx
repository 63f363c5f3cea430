'use client';

import { useEffect, useId, useRef } from 'react';
import { fill } from '@/lib/i18n/format';
import { FullscreenButton } from './fullscreen-button.client';
import styles from './present.module.css';
import type { Show, Slide } from './slide';
import { useSteps } from './use-steps.client';

type PresentationProps = {
  show: Show;
  slides: readonly Slide[];
  /** Place of the slide that is seen. */
  at: number;
  onGo: (slide: number) => void;
  /** Null: the cohort has no names to show. */
  onNames: ((named: boolean) => void) | null;
  onLeave: () => void;
};

/**
 * The slides over the whole window. A modal dialog: what lies behind is out of reach, and Escape
 * closes it without a line of ours. The paper gets every slide, a page each.
 */
export function Presentation(props: PresentationProps) {
  const { show, slides, at, onGo, onNames, onLeave } = props;
  const { words, named, frame } = show;
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const id = useId();
  const touch = useSteps({ at, count: slides.length, onGo });
  useEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    next.current?.focus();
  }, []);
  // A new slide is read from its top.
  useEffect(() => {
    // Newer browsers answer with a promise, which is nothing to clean up with.
    stage.current?.scrollTo({ top: 0 });
  }, [at]);
  const slide = slides[at];
  if (!slide) return null;
  const { cohort, round } = frame.dashboard;
  const roundName = cohort.rounds.find((each) => each.id === round)?.name ?? round;
  const place = { number: at + 1, count: slides.length };
  return (
    <>
      <dialog
        ref={dialog}
        className={`${styles.dialog} no-print`}
        aria-labelledby={id}
        onClose={onLeave}
      >
        <div ref={stage} className={styles.stage} {...touch}>
          <p className={styles.run}>
            {cohort.name} · {roundName}
          </p>
          <h2 id={id}>{slide.title}</h2>
          <div className={styles.body}>{slide.body}</div>
          <div role="group" aria-label={words.controls} className={styles.controls}>
            <button type="button" aria-disabled={at === 0} onClick={() => onGo(at - 1)}>
              <span aria-hidden="true">←</span> {words.previous}
            </button>
            <span>{fill(words.place, place)}</span>
            <button
              ref={next}
              type="button"
              className="button-main"
              aria-disabled={at === slides.length - 1}
              onClick={() => onGo(at + 1)}
            >
              {words.next} <span aria-hidden="true">→</span>
            </button>
            {onNames && (
              <label>
                <input
                  type="checkbox"
                  checked={named}
                  onChange={(event) => onNames(event.target.checked)}
                />
                {words.names}
              </label>
            )}
            <FullscreenButton {...{ stage, words }} />
            <button type="button" onClick={() => dialog.current?.close()}>
              {words.leave}
            </button>
          </div>
          <p role="status" className="visually-hidden">
            {fill(words.announce, { ...place, title: slide.title })}
          </p>
        </div>
      </dialog>
      <div className="print-only">
        {slides.map((each) => (
          <section key={each.id} className={styles.paper}>
            <p className={styles.run}>
              {cohort.name} · {roundName}
            </p>
            <h2>{each.title}</h2>
            <div className={styles.body}>{each.body}</div>
          </section>
        ))}
      </div>
    </>
  );
}
