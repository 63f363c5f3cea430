'use client';

import dynamic from 'next/dynamic';
import { memo, useDeferredValue, useEffect, useRef, useState, type RefObject } from 'react';
import live from '../live.module.css';
import { Confusion } from './confusion';
import styles from './digits.module.css';
import { RoundsTable } from './rounds-table';
import type { RunState } from './run-state';
import { summaryOf } from './run-summary';
import type { DigitWords } from './words';

// The charts' code is many times the rest of the lab: it comes when there is a run to draw.
const LossCurve = dynamic(() => import('./curves.client').then((m) => m.LossCurve), { ssr: false });
const AccuracyCurve = dynamic(() => import('./curves.client').then((m) => m.AccuracyCurve), {
  ssr: false,
});
/** The matrix changes once a round, the losses four times a second. */
const RoundConfusion = memo(Confusion);

/** What a run of the reader's own shows while it goes and after. Drawing gives way to the reader's hand. */
export function LiveRun({ state, words }: { state: RunState; words: DigitWords }) {
  const points = useDeferredValue(state.points);
  const rounds = useDeferredValue(state.rounds);
  const { curves } = words;
  const summary = summaryOf({ points, rounds });
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const shared = { rounds, total: state.settings?.rounds ?? 1, width, words };
  return (
    <>
      <div className={styles.pair}>
        <figure className={styles.chart}>
          <figcaption>
            {curves.loss}: <span className={styles.dashed}>- - -</span> {curves.training},{' '}
            <span className={styles.solid}>——</span> {curves.heldOut}
          </figcaption>
          <div ref={place} role="img" aria-label={`${curves.loss}. ${curves.inTable}`}>
            {width > 0 && <LossCurve points={points} {...shared} />}
          </div>
        </figure>
        <figure className={styles.chart}>
          <figcaption>{curves.accuracy}</figcaption>
          <div role="img" aria-label={`${curves.accuracy}. ${curves.inTable}`}>
            {/* After the other: two charts drawn for the first time in one go would hold the page up. */}
            {width > 0 && points.length > 0 && <AccuracyCurve {...shared} />}
          </div>
        </figure>
      </div>
      {summary && (
        <div className={live.stack}>
          <RoundsTable run={summary} words={words} />
          <RoundConfusion confusion={summary.confusion} words={words} />
        </div>
      )}
    </>
  );
}

/** The width of an element, 0 before it is known. Not ResponsiveContainer, which prints off-centre. */
function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
