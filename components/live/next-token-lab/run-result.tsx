import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { CompareTable } from './compare-table';
import { DistributionTable } from './distribution-table';
import { readPrompt, type Run } from './fields';
import type { Model } from './model';
import styles from './next-token-lab.module.css';
import { PassTable } from './pass-table';
import { generate } from './sampling';
import { gap } from './tokens';
import type { LabWords } from './words';

type ResultProps = { model: Model; run: Run; words: LabWords };

/** The text so far, what may come next, and what one pass alone would give. Drawn on the server too. */
export function RunResult({ model, run, words }: ResultProps) {
  const { tokens, history, unknown } = readPrompt(run.prompt, model);
  const made = generate(model, history, run, run);
  const last = made.at(-1);
  const ended = last?.id === 0;
  const all = [...history, ...made.map(({ id }) => id)];
  const texts = [...tokens, ...made.map(({ id }) => model.words[id] ?? '')];
  return (
    <>
      <output className={live.result}>
        {made.length > 0 ? fill(words.made, { steps: made.length }) : words.none}
        <span className={styles.text}>
          {texts.map((token, i) => {
            const spaced = gap(texts[i - 1], token, model.locale) + token;
            if (i < tokens.length) return <b key={i}>{spaced}</b>;
            return i === texts.length - 1 ? <mark key={i}>{spaced}</mark> : spaced;
          })}
        </span>
        {last && (
          <span className={live.hint}> ({fill(words.chosen, { p: last.chance.toFixed(3) })})</span>
        )}
        {ended && ` ${words.ended}`}
      </output>
      {unknown.length > 0 && (
        <p className={live.problem}>{fill(words.unknown, { words: unknown.join(' ') })}</p>
      )}
      {!ended && <DistributionTable {...{ model, words }} history={all} settings={run} />}
      <PassTable {...{ model, words }} history={ended ? all.slice(0, -1) : all} />
      <CompareTable {...{ model, run, words }} />
    </>
  );
}
