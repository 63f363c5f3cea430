'use client';

import dynamic from 'next/dynamic';
import { useRef } from 'react';
import { useNear } from '@/components/ui/use-near.client';
import type { View } from '@/lib/report/view';
import type { ScoreRow } from '@/lib/report/score-rows';
import { barsHeight, CHART_WIDTH, RADAR_HEIGHT } from './chart-size';
import styles from './charts.module.css';

/** How long a report that stands still waits before it fetches what nobody has scrolled to yet, ms. */
const PATIENCE = 3000;

export type NamedRow = ScoreRow & { name: string };
type Words = View['words']['scores'];

// The charts' code is by far the largest of the site: it comes only when there is something to draw.
const LazyRadar = dynamic(() => import('./parts-radar.client').then((m) => m.PartsRadar), {
  ssr: false,
});
const LazyBars = dynamic(() => import('./bars.client').then((m) => m.Bars), { ssr: false });

/** The parts on a radar. Its space is kept until it is drawn. */
export function Radar({ rows, words }: { rows: readonly NamedRow[]; words: Words }) {
  const incomplete = rows.some(({ score }) => score.estimate === null);
  const place = useRef<HTMLElement>(null);
  const wanted = useNear(place, PATIENCE);
  return (
    <figure ref={place} className={styles.chart} data-drawn={wanted}>
      <div role="img" aria-label={`${words.radar}. ${words.inTable}`}>
        <svg className={styles.space} width={CHART_WIDTH} height={RADAR_HEIGHT} />
        {wanted && <LazyRadar rows={rows} />}
      </div>
      <figcaption>
        {words.radar}. {incomplete && words.radarNote}
      </figcaption>
    </figure>
  );
}

type ChapterBarsProps = { title: string; rows: readonly NamedRow[]; words: Words };

/** The chapters of a part as bars. */
export function ChapterBars({ title, rows, words }: ChapterBarsProps) {
  const place = useRef<HTMLElement>(null);
  const wanted = useNear(place, PATIENCE);
  return (
    <figure ref={place} className={styles.chart} data-drawn={wanted}>
      <div role="img" aria-label={`${title}. ${words.bars}. ${words.inTable}`}>
        <svg className={styles.space} width={CHART_WIDTH} height={barsHeight(rows.length)} />
        {wanted && <LazyBars rows={rows} />}
      </div>
    </figure>
  );
}
