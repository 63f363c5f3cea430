import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { racePart, raceStart, readRace } from './fields';
import { NearRace } from './near.client';
import { run } from './race';
import { RaceMap } from './race-map';
import { raceSummary, RaceTable } from './race-result';
import { raceWords } from './words';

/** Six optimisers on the same ground. */
export function OptimiserExplorer({ locale }: LivePartProps) {
  const words = raceWords[locale];
  const { live } = getMessages(locale);
  const { surface, racers, settings } = readRace(raceStart);
  const runs = settings ? racers.map((id) => run(id, settings)) : [];
  return (
    <LivePart id={racePart} {...{ locale, words }}>
      <NearRace
        near={{
          part: racePart,
          words: live,
          still: settings && (
            <>
              <p>{raceSummary(runs, settings, words)}</p>
              <RaceMap {...{ surface, runs, words }} shown={settings.steps} />
              <RaceTable {...{ runs, words }} />
            </>
          ),
        }}
        {...{ words, live }}
      />
    </LivePart>
  );
}
