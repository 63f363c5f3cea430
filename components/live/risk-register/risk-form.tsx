import type { ReactNode } from 'react';
import { CheckField, DayField, TextField } from '../row-fields.client';
import { SelectField, type Option } from '../select-field.client';
import { riskKinds, riskResponses, riskShape, STEPS, type RiskRow } from './risk';
import type { RegisterWords } from './words';

/** The fields of one risk. */
export function riskForm(
  row: RiskRow,
  change: (part: Partial<RiskRow>) => void,
  words: RegisterWords,
): ReactNode {
  const { fields } = words;
  const scale = (steps: readonly string[]) =>
    optional(
      words.unscored,
      STEPS.map((value, index) => ({ value, label: `${value}: ${steps[index] ?? ''}` })),
    );
  return (
    <>
      <TextField
        label={fields.risk}
        value={row.risk}
        most={riskShape.risk.most}
        lines={3}
        onChange={(risk) => change({ risk })}
      />
      <SelectField
        label={words.likelihood}
        value={row.likelihood}
        options={scale(words.likelihoods)}
        onChange={(likelihood) => change({ likelihood })}
      />
      <SelectField
        label={words.impact}
        value={row.impact}
        options={scale(words.impacts)}
        onChange={(impact) => change({ impact })}
      />
      <SelectField
        label={fields.kind}
        value={row.kind}
        options={optional(
          words.choose,
          riskKinds.map((value) => ({ value, label: words.kinds[value] })),
        )}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={fields.owner}
        value={row.owner}
        most={riskShape.owner.most}
        onChange={(owner) => change({ owner })}
      />
      <TextField
        label={fields.trigger}
        value={row.trigger}
        most={riskShape.trigger.most}
        onChange={(trigger) => change({ trigger })}
      />
      <SelectField
        label={fields.response}
        value={row.response}
        options={optional(
          words.choose,
          riskResponses.map((value) => ({ value, label: words.responses[value] })),
        )}
        onChange={(response) => change({ response })}
      />
      <TextField
        label={fields.next}
        value={row.next}
        most={riskShape.next.most}
        onChange={(next) => change({ next })}
      />
      <DayField label={fields.due} value={row.due} onChange={(due) => change({ due })} />
      <CheckField
        label={fields.closed}
        checked={row.closed === 'yes'}
        onChange={(closed) => change({ closed: closed ? 'yes' : '' })}
      />
    </>
  );
}

/** The options, and before them that none is chosen. */
function optional(none: string, options: readonly Option<string>[]): Option<string>[] {
  return [{ value: '', label: none }, ...options];
}
