import { fill } from '@/lib/i18n/format';
import { NumberTable } from '../number-table';
import { showNumber } from '../show-number';
import { answerFields, predictionFields, type QuantityField } from './fields';
import { errorsOf, quantityLosses, quantitySlopes } from './losses';
import { Squares } from './squares';
import type { LossWords } from './words';

type Values = Readonly<Record<QuantityField, number>>;

function sides(values: Values) {
  const answers = answerFields.map((field) => values[field]);
  const predictions = predictionFields.map((field) => values[field]);
  return { answers, predictions, errors: errorsOf(answers, predictions) };
}

/** The three losses in a sentence, and which example has the most say in the MSE. */
export function quantitySummary(values: Values, words: LossWords): string {
  const { answers, predictions, errors } = sides(values);
  const { mae, mse, rmse } = quantityLosses(answers, predictions);
  if (mse === 0) return words.allRight;
  const squares = errors.map((error) => error * error);
  const greatest = Math.max(...squares);
  return fill(words.quantitySummary, {
    mae: showNumber(mae),
    mse: showNumber(mse),
    rmse: showNumber(rmse),
    n: squares.indexOf(greatest) + 1,
    share: showNumber((100 * greatest) / (mse * errors.length), 0),
  });
}

/** Errors as squares, and as numbers. */
export function QuantityResult({ values, words }: { values: Values; words: LossWords }) {
  const { answers, predictions, errors } = sides(values);
  return (
    <>
      <Squares {...{ answers, predictions, words }} />
      <NumberTable
        caption={words.quantityTable}
        heads={[
          words.exampleHead,
          words.answer,
          words.prediction,
          words.error,
          words.squared,
          words.maeSlope,
          words.mseSlope,
        ]}
        rows={errors.map((error, i) => {
          const slopes = quantitySlopes(error, errors.length);
          return {
            name: String(i + 1),
            cells: [
              showNumber(answers[i] ?? NaN, 1),
              showNumber(predictions[i] ?? NaN, 1),
              showNumber(error, 1),
              showNumber(error * error, 2),
              showNumber(slopes.mae, 2),
              showNumber(slopes.mse, 2),
            ],
          };
        })}
      />
    </>
  );
}
