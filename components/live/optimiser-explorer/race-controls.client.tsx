'use client';

import type { Messages } from '@/lib/i18n/messages';
import { ChoiceField } from '../choice-field.client';
import styles from '../live.module.css';
import { NumberField } from '../number-field.client';
import type { Read } from '../number';
import type { LiveInputs } from '../use-inputs.client';
import { raceBounds, type RaceField, type RaceNumber } from './fields';
import { optimiserIds, type OptimiserId } from './optimisers';
import race from './race.module.css';
import { surfaceIds, surfaces, type SurfaceId } from './surfaces';
import type { RaceWords } from './words';

const MAIN = ['rate', 'adamRate', 'steps'] as const satisfies readonly RaceNumber[];
const MORE: readonly RaceNumber[] = ['momentum', 'noise', 'decay', 'seed'];

type ControlsProps = {
  state: LiveInputs<RaceField>;
  surface: SurfaceId;
  racers: readonly OptimiserId[];
  problems: Read<RaceNumber>['problems'];
  words: RaceWords;
  live: Messages['live'];
};

/** Ground, runners and rates. A new surface brings rates and steps that suit it. */
export function RaceControls(props: ControlsProps) {
  const { state, surface, racers, problems, words, live } = props;
  function choose(next: SurfaceId) {
    state.set('surface', next);
    for (const id of MAIN) state.set(id, surfaces[next].suits[id]);
  }
  function toggle(id: OptimiserId) {
    const without = racers.filter((racer) => racer !== id);
    state.set('racers', (racers.includes(id) ? without : [...racers, id]).join(' '));
  }
  const field = (id: RaceNumber) => (
    <NumberField
      key={id}
      label={words.fields[id]}
      value={state.inputs[id]}
      bounds={raceBounds[id]}
      problem={problems[id]}
      words={live}
      onChange={(value) => state.set(id, value)}
    />
  );
  return (
    <>
      <ChoiceField
        legend={words.surface}
        options={surfaceIds}
        names={words.surfaces}
        value={surface}
        onChange={choose}
      />
      <fieldset className={styles.choices}>
        <legend>{words.racers}</legend>
        {optimiserIds.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={racers.includes(id)} onChange={() => toggle(id)} />
            {words.names[id]}
          </label>
        ))}
      </fieldset>
      <div className={styles.controls}>{MAIN.map(field)}</div>
      <details className={race.more}>
        <summary>{words.more}</summary>
        <div className={styles.controls}>{MORE.map(field)}</div>
      </details>
    </>
  );
}
