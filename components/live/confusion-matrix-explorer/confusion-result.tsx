import live from '../live.module.css';
import { Curves } from './curves';
import type { Given } from './fields';
import { countsOf } from './say';
import { aucOf, scoresOf } from './scores';
import { Tables } from './tables';
import type { ConfusionWords } from './words';

/** The tables, and the curves where there are scores to draw them from. */
export function ConfusionResult({ given, words }: { given: Given; words: ConfusionWords }) {
  const auc = given.mode === 'scores' ? aucOf(scoresOf(given.model)) : null;
  return (
    <div className={live.stack}>
      <Tables counts={countsOf(given)} {...{ auc, words }} />
      {given.mode === 'scores' ? (
        <Curves {...given} words={words} />
      ) : (
        <p className="quiet">{words.plots.onlyPoint}</p>
      )}
    </div>
  );
}
