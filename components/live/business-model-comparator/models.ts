import { monthOf, planMonth, type PlanMonth } from '../money/plan';
import type { ModelsField } from './fields';

export const modelIds = [
  'flat',
  'metered',
  'api',
  'vertical',
  'platform',
  'advertising',
  'bundle',
] as const;
export type ModelId = (typeof modelIds)[number];

export type ModelsInputs = Readonly<Record<ModelsField, number>>;

const MONTHS_A_YEAR = 12;

/** What one user brings in and costs in a month of so many calls, under each of the seven models. */
export function userMonth(
  inputs: ModelsInputs,
  calls: number,
): Readonly<Record<ModelId, PlanMonth>> {
  const { call, other } = inputs;
  const answers = calls * call;
  const seatMonths = inputs.seats * inputs.years * MONTHS_A_YEAR;
  const projectDays = inputs.days * (1 - inputs.reuse / 100) * inputs.dayCost;
  return {
    flat: planMonth(
      { price: inputs.flatPrice, other, call, included: Infinity, further: 0 },
      calls,
    ),
    metered: planMonth(
      { price: inputs.seatPrice, other, call, included: inputs.included, further: inputs.further },
      calls,
    ),
    // The developer serves the end user: only compute is ours.
    api: monthOf(calls * inputs.apiPrice, answers),
    // A project, spread over its users and the life of the contract, and a licence for each user.
    vertical: monthOf(
      inputs.licence + inputs.project / seatMonths,
      answers + other + projectDays / seatMonths,
    ),
    platform: monthOf(inputs.sales * (inputs.take / 100), answers),
    // One view an answer.
    advertising: monthOf((calls * inputs.perThousand) / 1000, answers),
    // Paid once with the product; answers cost for as long as it is used.
    bundle: monthOf(inputs.device / inputs.life, answers),
  };
}

/**
 * Calls a month at which a user of this model starts to cost more than they bring; null: at none.
 * Gain is a straight line on both sides of the calls included, so its ends decide.
 */
export function lossFrom(inputs: ModelsInputs, id: ModelId): number | null {
  const gain = (calls: number) => userMonth(inputs, calls)[id].gain;
  if (gain(0) < 0) return 0;
  const bend = id === 'metered' ? inputs.included : 0;
  for (const [from, to] of [
    [0, bend],
    [bend, bend + 1],
  ] as const) {
    const slope = to > from ? (gain(to) - gain(from)) / (to - from) : 0;
    if (slope >= -1e-12) continue;
    const zero = from - gain(from) / slope;
    if (zero <= to || from === bend) return zero;
  }
  return null;
}
