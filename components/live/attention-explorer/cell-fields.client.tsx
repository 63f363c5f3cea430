'use client';

import type { Messages } from '@/lib/i18n/messages';
import { NumberField } from '../number-field.client';
import type { Bounds } from '../number';
import liveStyles from '../live.module.css';
import styles from './attention.module.css';
import { cellsOf, readCells, withCell } from './fields';

type CellFieldsProps = {
  legend: string;
  labels: readonly string[];
  /** The cells, as one text. */
  text: string;
  bounds: Bounds;
  live: Messages['live'];
  onChange: (text: string) => void;
};

/** A row of numbers, a field each. */
export function CellFields({ legend, labels, text, bounds, live, onChange }: CellFieldsProps) {
  const cells = cellsOf(text);
  const { problems } = readCells(text, labels.length, bounds);
  return (
    <fieldset className={styles.cells}>
      <legend>{legend}</legend>
      <div className={liveStyles.cells}>
        {labels.map((label, i) => (
          <NumberField
            key={label}
            label={label}
            value={cells[i] ?? ''}
            bounds={bounds}
            problem={problems[i]}
            words={live}
            onChange={(value) => onChange(withCell(text, i, value))}
          />
        ))}
      </div>
    </fieldset>
  );
}
