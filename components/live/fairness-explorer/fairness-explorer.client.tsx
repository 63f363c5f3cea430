'use client';

import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import { ChoiceField } from '../choice-field.client';
import live from '../live.module.css';
import { readOption } from '../option';
import { NumberField } from '../number-field.client';
import { useInputs } from '../use-inputs.client';
import { matchThreshold, measureIds, type MeasureId } from './fairness';
import {
  fairnessBounds,
  fairnessPart,
  fairnessStart,
  readScene,
  thresholds,
  type FairnessNumber,
  type Scene,
} from './fields';
import { SceneResult, sceneSummary } from './scene-result';
import type { FairnessWords } from './words';

const STEPS: Partial<Record<FairnessNumber, number>> = {
  rateA: 1,
  rateB: 1,
  shift: 1,
  thresholdA: 1,
  thresholdB: 1,
};

type IslandProps = { words: FairnessWords; live: Messages['live'] };

export function FairnessIsland({ words, live: shared }: IslandProps) {
  const state = useInputs(fairnessPart, fairnessStart, { kept: false });
  const { scene, problems } = readScene(state.inputs);
  const choice = readOption(state.inputs.choice, thresholds);
  const one = choice === 'one';
  const field = (name: FairnessNumber, label = words.fields[name]) => (
    <NumberField
      key={name}
      label={label}
      {...unitOf(name, words)}
      value={state.inputs[name]}
      bounds={fairnessBounds[name]}
      problem={problems[name]}
      {...(STEPS[name] ? { step: STEPS[name] } : {})}
      words={shared}
      onChange={(value) => state.set(name, value)}
    />
  );
  function match(id: MeasureId, { a, b }: Scene) {
    const target = a.measures[id];
    if (target === null) return;
    state.set('choice', 'each');
    state.set('thresholdB', String(matchThreshold(b.people, id, target, a.threshold)));
  }
  return (
    <div className={live.stack}>
      <div className={`${live.controls} ${live.level}`}>
        {(['rateA', 'rateB', 'shift', 'seed'] as const).map((name) => field(name))}
      </div>
      <ChoiceField
        legend={words.choice}
        options={thresholds}
        names={words.thresholds}
        value={choice}
        onChange={(chosen) => state.set('choice', chosen)}
      />
      <div className={live.controls}>
        {field('thresholdA', one ? words.threshold : words.fields.thresholdA)}
        {!one && field('thresholdB')}
      </div>
      {scene && (
        <div role="group" aria-label={words.match} className="no-print">
          <p>{words.match}</p>
          <p className="actions">
            {measureIds.map((id) => (
              <button
                key={id}
                type="button"
                disabled={scene.a.measures[id] === null}
                onClick={() => match(id, scene)}
              >
                {words.measures[id]}
              </button>
            ))}
          </p>
        </div>
      )}
      <output className={live.result}>{scene ? sceneSummary(scene, words) : shared.waiting}</output>
      {scene && <SceneResult scene={scene} words={words} />}
      <Actions live={state} words={shared} />
    </div>
  );
}

function unitOf(name: FairnessNumber, words: FairnessWords) {
  if (name === 'seed') return {};
  return { unit: name === 'rateA' || name === 'rateB' ? words.percent : words.points };
}
