'use client';

import { useEffect, useState } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import live from '../live.module.css';
import { NumberField } from '../number-field.client';
import { readNumber } from '../number';
import { DigitImage } from './digit-image';
import styles from './digits.module.css';
import { DrawingField } from './drawing-field.client';
import { greatest } from './evaluate';
import { percent } from './percent';
import { Probabilities } from './probabilities';
import type { Seen, Wanted } from './protocol';
import type { LabRun } from './use-run.client';
import type { DigitWords } from './words';

/** The held-out digits are numbered from 1. */
const NUMBERS = { min: 1, max: 1000, integer: true };

type ReadingProps = { run: LabRun; words: DigitWords; messages: Messages['live'] };

/** A digit that is drawn or chosen, and what the net makes of it; it follows the net as that learns. */
export function Reading({ run, words, messages }: ReadingProps) {
  const { seen, rounds, phase } = run.state;
  const { read } = run;
  const [wanted, setWanted] = useState<Wanted>({ kind: 'held-out', index: 0 });
  const [typed, setTyped] = useState<string | null>(null);
  const isReady = rounds.length > 0 && phase !== 'broken';
  useEffect(() => {
    if (isReady) read(wanted);
  }, [isReady, read, wanted]);

  const { reading } = words;
  const index = seen?.heldOut?.index ?? 0;
  const number = typed ?? String(index + 1);
  const problem = readNumber(number, NUMBERS);
  function choose(text: string) {
    setTyped(text);
    const value = readNumber(text, NUMBERS);
    if (value.ok) setWanted({ kind: 'held-out', index: value.value - 1 });
  }
  function step(next: Wanted) {
    setTyped(null);
    setWanted(next);
  }
  return (
    <section className={live.stack} aria-labelledby="digit-lab-reading">
      <h4 id="digit-lab-reading">{reading.title}</h4>
      <p>{isReady ? reading.how : reading.first}</p>
      {isReady && (
        <>
          <div className={`${styles.reading} no-print`}>
            <DrawingField
              label={reading.field}
              wipe={reading.wipe}
              onDraw={(image) => image && step({ kind: 'drawn', image })}
            />
            <div className={live.stack}>
              <NumberField
                label={reading.choose}
                value={number}
                bounds={NUMBERS}
                problem={problem.ok ? undefined : problem.problem}
                words={messages}
                onChange={choose}
              />
              <p className="actions">
                <button type="button" onClick={() => step({ kind: 'held-out', index: index + 1 })}>
                  {reading.next}
                </button>
                <button type="button" onClick={() => step({ kind: 'mistaken', after: index })}>
                  {reading.mistake}
                </button>
              </p>
            </div>
          </div>
          {seen && <Answer {...{ seen, words }} isLearning={phase === 'running'} />}
        </>
      )}
    </section>
  );
}

type AnswerProps = { seen: Seen; isLearning: boolean; words: DigitWords };

function Answer({ seen, isLearning, words }: AnswerProps) {
  const { reading } = words;
  const { image, heldOut, probabilities } = seen;
  const digit = greatest(probabilities);
  const share = percent(probabilities[digit] ?? 0, words);
  const verdict = heldOut && (heldOut.label === digit ? reading.right : reading.wrong);
  return (
    <div className={styles.answer}>
      <figure>
        <DigitImage image={image} label={reading.sees} />
        <figcaption className="quiet">{reading.sees}</figcaption>
      </figure>
      <div className={live.stack}>
        {/* Not said aloud while it learns: it changes four times a second then. */}
        <p aria-live={isLearning ? 'off' : 'polite'}>
          {fill(reading.answer, { digit, share })}
          {words.between}
          {heldOut && verdict && fill(verdict, { label: heldOut.label })}
        </p>
        <Probabilities shares={probabilities} words={words} />
        <p className="quiet">{reading.caution}</p>
      </div>
    </div>
  );
}
