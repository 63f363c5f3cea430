import { readNumbers } from '../number';
import { ClassResult, classSummary } from './class-result';
import { logitBounds, lossStart, quantityBounds } from './fields';
import { QuantityResult, quantitySummary } from './quantity-result';
import type { LossWords } from './words';

/** Both halves with the numbers they begin with, for paper and for readers without JavaScript. */
export function StillLoss({ words }: { words: LossWords }) {
  const quantities = readNumbers(lossStart, quantityBounds).values;
  const logits = readNumbers(lossStart, logitBounds).values;
  const right = Number(lossStart.right);
  return (
    <>
      {quantities && (
        <>
          <p>{quantitySummary(quantities, words)}</p>
          <QuantityResult values={quantities} words={words} />
        </>
      )}
      {logits && (
        <>
          <p>{classSummary(logits, right, words)}</p>
          <ClassResult values={logits} right={right} words={words} />
        </>
      )}
    </>
  );
}
