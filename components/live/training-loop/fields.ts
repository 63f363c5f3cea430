import { readNumber, type Bounds } from '../number';
import { MOST_STEPS } from './loop';
import { parameterIds, type ParameterId } from './net';

export const loopPart = 'training-loop';

export type LoopNumber = ParameterId | 'rate';
export type LoopField = LoopNumber | 'activation' | 'step';

export const loopActivations = ['tanh', 'relu', 'sigmoid'] as const;

/** Chosen so that the net learns in some 160 updates; the first step shown is the forward pass. */
export const loopStart: Readonly<Record<LoopField, string>> = {
  activation: 'tanh',
  rate: '0.2',
  step: '10',
  w11: '0.8',
  w12: '0.7',
  b1: '0',
  w21: '1',
  w22: '0.5',
  b2: '0',
  v1: '0.9',
  v2: '0.6',
  c: '0',
};

const WEIGHT: Bounds = { min: -10, max: 10 };
export const loopBounds = {
  rate: { min: 0, max: 10 },
  ...Object.fromEntries(parameterIds.map((id) => [id, WEIGHT])),
} as Readonly<Record<LoopNumber, Bounds>>;

/** Lines run so far; what an address holds instead of a number counts as none. */
export function readStep(text: string): number {
  const read = readNumber(text, { min: 0, max: MOST_STEPS, integer: true });
  return read.ok ? read.value : 0;
}
