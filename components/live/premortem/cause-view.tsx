import type { ReactNode } from 'react';
import { CheckField, TextField } from '../row-fields.client';
import rows from '../rows.module.css';
import { causeShape, type CauseRow } from './cause';
import type { PremortemWords } from './words';

/** One cause as text. */
export function CauseView({ row, words }: { row: CauseRow; words: PremortemWords }) {
  const { short } = words;
  const facts = [
    { label: short.signal, value: row.signal },
    { label: short.owner, value: row.owner },
    { label: short.change, value: row.change },
  ].filter(({ value }) => value.trim() !== '');
  return (
    <>
      <p>
        {row.chosen === 'yes' && (
          <strong>
            {words.fields.chosen}
            {words.colon}
          </strong>
        )}
        {row.cause.trim() || words.untitled}
      </p>
      {facts.length > 0 && (
        <p className={rows.meta}>
          {facts.map(({ label, value }) => `${label}${words.colon}${value}`).join(words.separator)}
        </p>
      )}
    </>
  );
}

/** The fields of one cause. */
export function causeForm(
  row: CauseRow,
  change: (part: Partial<CauseRow>) => void,
  words: PremortemWords,
): ReactNode {
  const texts = ['cause', 'signal', 'owner', 'change'] as const;
  return (
    <>
      {texts.map((field) => (
        <TextField
          key={field}
          label={words.fields[field]}
          value={row[field]}
          most={causeShape[field].most}
          lines={field === 'owner' ? 1 : 2}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      <CheckField
        label={words.fields.chosen}
        checked={row.chosen === 'yes'}
        onChange={(chosen) => change({ chosen: chosen ? 'yes' : '' })}
      />
    </>
  );
}
