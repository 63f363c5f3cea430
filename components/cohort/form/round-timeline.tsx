import type { Days } from '@/lib/cohort/round-dates';
import { timelineOf } from '@/lib/cohort/round-timeline';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import styles from './form.module.css';

type RoundTimelineProps = {
  locale: Locale;
  rounds: readonly Days[];
  today: string;
  words: Pick<Messages['cohorts']['form'], 'timeline' | 'today'>;
};

/** Units of the drawing. */
const WIDTH = 400;
const HEIGHT = 30;
const NARROWEST = 4;

/** The rounds on a line of time. Every day of it stands in a field as well. */
export function RoundTimeline({ locale, rounds, today, words }: RoundTimelineProps) {
  const timeline = timelineOf(rounds, today);
  if (!timeline) return null;
  const { first, last } = timeline;
  const days = { from: formatDay(first, locale), to: formatDay(last, locale) };
  return (
    <div className={`figure ${styles.timeline}`}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 12}`}
        role="img"
        aria-label={fill(words.timeline, days)}
      >
        <path className="f-muted" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
        {timeline.rounds.map((round, index) => {
          if (!round) return null;
          const width = Math.max(NARROWEST, (round.to - round.from) * WIDTH);
          const x = Math.min(round.from * WIDTH, WIDTH - width);
          return (
            // Rounds have no other name than their number here.
            <g key={index}>
              <rect className="f-solid" x={x} y="2" width={width} height={HEIGHT - 4} rx="3" />
              {width > 16 && (
                <text className="f-on" x={x + width / 2} y={HEIGHT / 2 + 5} textAnchor="middle">
                  {index + 1}
                </text>
              )}
            </g>
          );
        })}
        {timeline.today !== null && (
          <path className="f-warn" d={`M${timeline.today * WIDTH} 0V${HEIGHT + 4}m-4 6l4-6 4 6z`} />
        )}
      </svg>
      <p aria-hidden="true" className={styles.ends}>
        <span>{days.from}</span>
        {timeline.today !== null && <span className={styles.today}>▲ {words.today}</span>}
        <span>{days.to}</span>
      </p>
    </div>
  );
}
