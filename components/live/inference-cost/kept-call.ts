import { callCost } from '../money/call-cost';
import { readNumbers } from '../number';
import { inferenceBounds, inferenceStart, type InferenceField } from './fields';

type Kept = Readonly<Record<string, { value: string }>>;

/** The cost of a call by the numbers kept for this part; null: nothing was kept, or not all are numbers. */
export function keptCallCost(kept: Kept): number | null {
  const entries = Object.entries(inferenceStart).map(
    ([field, start]) => [field, kept[`inference-cost/${field}`]?.value || start] as const,
  );
  const isOwn = entries.some(([field]) => kept[`inference-cost/${field}`]?.value);
  const inputs = Object.fromEntries(entries) as Record<InferenceField, string>;
  const { values } = readNumbers(inputs, inferenceBounds);
  return isOwn && values ? callCost(values, values.retries) : null;
}
