import type { ReactNode } from 'react';
import { openBlockers } from '@/lib/cohort/blocked';
import type { Round } from '@/lib/cohort/cohort-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import { figure } from '@/lib/report/figures';
import { CopyText } from './copy-text.client';
import styles from './overview.module.css';
import type { Frame } from './frame';
import { inOrder } from './names';
import { Spread } from './spread';
import { TeamNames } from './team-names';

type OverviewProps = { frame: Frame; round: Round | null; children: ReactNode };

/** The head: which cohort and round, how many of how many, where the middle stands, who is missing. */
export function Overview({ frame, round, children }: OverviewProps) {
  const { words, dashboard } = frame;
  const { cohort, overall, heatMap, teams } = dashboard;
  const { overview } = words;
  const held = openBlockers(dashboard).size;
  return (
    <section aria-labelledby="overview" className={`${styles.overview} stack`}>
      <h2 id="overview" tabIndex={-1}>
        {cohort.name}
        {round && <span className={styles.roundName}> {round.name}</span>}
      </h2>
      {children}
      {teams.length > 0 && (
        <>
          <dl className={styles.figures}>
            <Figure
              name={overview.submitted}
              value={String(heatMap.length)}
              note={fill(overview.of, { teams: teams.length })}
            />
            <Figure
              name={overview.median}
              value={overall ? figure(overall.median) : '–'}
              spread={<Spread quartiles={overall} />}
              note={medianNote(frame)}
            />
            <Figure
              name={overview.held}
              value={String(held)}
              note={fill(overview.ofSubmitted, { teams: heatMap.length })}
            />
            {round && <Runs {...{ frame, round }} />}
          </dl>
          {heatMap.length > 0 && <Bands frame={frame} />}
          <Missing frame={frame} />
        </>
      )}
    </section>
  );
}

/** The middle half; one team has none. */
function medianNote({ words, dashboard }: Frame): string {
  const { overall, heatMap } = dashboard;
  if (!overall) return words.overview.noMedian;
  const [lower, upper] = [figure(overall.lower), figure(overall.upper)];
  return heatMap.length > 1 ? fill(words.overview.quartiles, { lower, upper }) : '';
}

type FigureProps = { name: string; value: string; note: string; spread?: ReactNode };

function Figure({ name, value, note, spread }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} <small>{note}</small>
        {spread}
      </dd>
    </div>
  );
}

function Runs({ frame, round }: { frame: Frame; round: Round }) {
  const { locale, words, dashboard } = frame;
  const { openRound, status } = dashboard.cohort;
  const [from, to] = [formatDay(round.opensOn, locale), formatDay(round.closesOn, locale)];
  const isOpen = openRound === round.id;
  return (
    <div className={styles.runs}>
      <dt>{words.overview.runs}</dt>
      <dd>
        {fill(isOpen ? words.overview.open : words.overview.notOpen, { day: to, from, to })}
        {status === 'closed' && <small> {words.overview.closed}</small>}
      </dd>
    </div>
  );
}

/** How many teams are in each band, from the lowest. */
function Bands({ frame }: { frame: Frame }) {
  const { words, texts, dashboard } = frame;
  const ids = [...texts.outline.bands.map(({ id }) => id), null];
  const counts = ids.map((id) => ({
    name: id === null ? words.overview.noBand : texts.band(id),
    count: dashboard.heatMap.filter(({ band }) => band === id).length,
    id,
  }));
  return (
    <div className={styles.standing}>
      <h3>{words.overview.bands}</h3>
      <dl className={styles.bands}>
        {counts
          .filter(({ id, count }) => id !== null || count > 0)
          .map(({ name, count }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

/** Who has not submitted, as names to read and as text for a reminder. */
function Missing({ frame }: { frame: Frame }) {
  const { words, dashboard, names } = frame;
  const { missing } = dashboard;
  if (missing.length === 0) return <p>{words.overview.allIn}</p>;
  const text = inOrder(missing, names).map(names.nameOf).join('\n');
  return (
    <div className={styles.missing}>
      <h3>{fill(words.overview.missing, { count: missing.length })}</h3>
      <TeamNames {...{ frame }} teams={missing} />
      <CopyText {...{ text, words }} label={words.overview.copyMissing} />
    </div>
  );
}
