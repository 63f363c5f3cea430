'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
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

/** What a run of the reader's own shows while it goes and after. */
export function LiveRun({ state, words }: { state: RunState; words: DigitWords }) {
  const { curves } = words;
  const summary = summaryOf(state);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <>
      <div className={styles.pair}>
        <figure className={styles.chart}>
          <figcaption>
            {curves.loss}: <span className={styles.dashed}>- - -</span> {curves.training},{' '}
            <span className={styles.solid}>——</span> {curves.heldOut}
          </figcaption>
          <div ref={place} role="img" aria-label={`${curves.loss}. ${curves.inTable}`}>
            {width > 0 && <LossCurve {...{ state, width, words }} />}
          </div>
        </figure>
        <figure className={styles.chart}>
          <figcaption>{curves.accuracy}</figcaption>
          <div role="img" aria-label={`${curves.accuracy}. ${curves.inTable}`}>
            {width > 0 && <AccuracyCurve {...{ state, width, words }} />}
          </div>
        </figure>
      </div>
      {summary && (
        <div className={live.stack}>
          <RoundsTable run={summary} words={words} />
          <Confusion run={summary} words={words} />
        </div>
      )}
    </>
  );
}

/** The width of an element, 0 before it is known. Not ResponsiveContainer, which prints off-centre. */
function useWidth(place: React.RefObject<HTMLElement | null>): number {
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
