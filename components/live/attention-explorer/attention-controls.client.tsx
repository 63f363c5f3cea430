'use client';

import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { ChoiceField } from '../choice-field.client';
import live from '../live.module.css';
import { NumberField } from '../number-field.client';
import type { LiveInputs } from '../use-inputs.client';
import styles from './attention.module.css';
import { CellFields } from './cell-fields.client';
import {
  attentionBounds,
  heads,
  kinds,
  lengths,
  masks,
  rowField,
  scoreBounds,
  valueBounds,
  type AttentionField,
  type AttentionNumber,
  type ReadAttention,
} from './fields';
import type { AttentionWords } from './words';

type ControlsProps = {
  state: LiveInputs<AttentionField>;
  read: ReadAttention;
  words: AttentionWords;
  live: Messages['live'];
};

/** Mask, kind, head and query; the query's products, and the values. */
export function AttentionControls({ state, read, words, live: shared }: ControlsProps) {
  const { inputs, set } = state;
  const { count, rows, head, row, problems } = read;
  const keys = words.tokens.slice(0, count);
  const query = keys[Number(row) - 1] ?? '';
  const tokenNames = Object.fromEntries(rows.map((id, i) => [id, keys[i] ?? ''])) as Record<
    (typeof rows)[number],
    string
  >;
  const lengthName = (n: string) => fill(words.lengthOf, { n });
  const number = (field: AttentionNumber) => (
    <NumberField
      label={words[field]}
      value={inputs[field]}
      bounds={attentionBounds[field]}
      problem={problems[field]}
      words={shared}
      onChange={(value) => set(field, value)}
    />
  );
  const scores = rowField(head, row);
  return (
    <>
      <ChoiceField
        legend={words.mask}
        options={masks}
        names={words.masks}
        value={read.mask}
        onChange={(value) => set('mask', value)}
      />
      <ChoiceField
        legend={words.kind}
        options={kinds}
        names={words.kinds}
        value={read.kind}
        onChange={(value) => set('kind', value)}
      />
      <ChoiceField
        legend={words.head}
        options={heads}
        names={words.heads}
        value={head}
        onChange={(value) => set('head', value)}
      />
      <ChoiceField
        legend={words.row}
        options={rows}
        names={tokenNames}
        value={row}
        onChange={(value) => set('row', value)}
      />
      <CellFields
        legend={fill(words.scores, { query, head: heads.indexOf(head) + 1 })}
        labels={keys.map((key) => fill(words.score, { query, key }))}
        text={inputs[scores]}
        bounds={scoreBounds}
        live={shared}
        onChange={(text) => set(scores, text)}
      />
      {read.kind === 'hard' && (
        <div className={live.controls}>
          {number('draws')}
          <p>
            <button
              type="button"
              onClick={() =>
                read.numbers &&
                set('draws', String(Math.min(read.numbers.draws + 1, attentionBounds.draws.max)))
              }
            >
              {words.draw}
            </button>
          </p>
        </div>
      )}
      <details className={styles.more}>
        <summary>{[words.values, words.width, words.length].join(words.and)}</summary>
        <ChoiceField
          legend={words.length}
          options={lengths}
          names={{ 6: lengthName('6'), 7: lengthName('7'), 8: lengthName('8') }}
          value={lengths.find((n) => n === String(count)) ?? lengths[0]}
          onChange={(value) => set('length', value)}
        />
        <div className={live.controls}>{number('width')}</div>
        <CellFields
          legend={words.values}
          labels={keys.map((key) => fill(words.value, { key }))}
          text={inputs.values}
          bounds={valueBounds}
          live={shared}
          onChange={(text) => set('values', text)}
        />
      </details>
    </>
  );
}
