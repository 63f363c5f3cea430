import { readNumbers, type Bounds, type Read } from '../number';
import type { EstimateInputs } from './estimate';
import { knownModels, type KnownModel } from './models';

export const estimatorPart = 'compute-estimator';

export type EstimateField = keyof EstimateInputs;

/** The fields of each half, in the order in which they stand. */
export const trainingFields = [
  'active',
  'total',
  'tokens',
  'peak',
  'mfu',
  'gpus',
  'price',
] as const;
export const servingFields = [
  'weightBits',
  'layers',
  'kvHeads',
  'headSize',
  'cacheBits',
  'context',
  'conversations',
  'memory',
  'bandwidth',
] as const;

/** What choosing a known model writes into the fields. */
export function fieldsOf(model: KnownModel): Partial<Record<EstimateField, string>> {
  const { active, total, tokens, layers, kvHeads, headSize } = model;
  return Object.fromEntries(
    Object.entries({ active, total, tokens, layers, kvHeads, headSize }).map(([field, value]) => [
      field,
      String(value),
    ]),
  );
}

/** The known model that the fields show, if they show one. */
export function shownModel(inputs: Readonly<Record<EstimateField, string>>): KnownModel | null {
  const shows = (model: KnownModel) =>
    Object.entries(fieldsOf(model)).every(
      ([field, value]) => inputs[field as EstimateField] === value,
    );
  return knownModels.find(shows) ?? null;
}

/** Llama 3.1 8B on the H100 SXM of 80 GB; number of GPUs, price and use are invented. November 2026. */
export const estimatorStart: Readonly<Record<EstimateField, string>> = {
  active: '8.03',
  total: '8.03',
  tokens: '15',
  peak: '989',
  mfu: '40',
  gpus: '1024',
  price: '2.5',
  weightBits: '16',
  layers: '32',
  kvHeads: '8',
  headSize: '128',
  cacheBits: '16',
  context: '131072',
  conversations: '4',
  memory: '80',
  bandwidth: '3.35',
};

const COUNT = { min: 1, integer: true };
const bounds: Readonly<Record<EstimateField, Bounds>> = {
  active: { min: 0.001, max: 100_000 },
  total: { min: 0.001, max: 100_000 },
  tokens: { min: 0.000001, max: 10_000 },
  peak: { min: 1, max: 100_000 },
  mfu: { min: 1, max: 100 },
  gpus: { ...COUNT, max: 1_000_000 },
  price: { min: 0, max: 1000 },
  weightBits: { min: 1, max: 32 },
  layers: { ...COUNT, max: 1000 },
  kvHeads: { ...COUNT, max: 1000 },
  headSize: { ...COUNT, max: 4096 },
  cacheBits: { min: 1, max: 32 },
  context: { ...COUNT, max: 100_000_000 },
  conversations: { ...COUNT, max: 1_000_000 },
  memory: { min: 1, max: 10_000 },
  bandwidth: { min: 0.01, max: 1000 },
};

/** The fields as numbers. Active parameters are part of the total, so they cannot exceed it. */
export function readEstimate(
  inputs: Readonly<Record<EstimateField, string>>,
): Read<EstimateField> & { bounds: Readonly<Record<EstimateField, Bounds>> } {
  const total = readNumbers({ total: inputs.total }, { total: bounds.total }).values?.total;
  const active = { ...bounds.active, max: total ?? bounds.active.max };
  const all = { ...bounds, active };
  return { ...readNumbers<EstimateField>(inputs, all), bounds: all };
}
