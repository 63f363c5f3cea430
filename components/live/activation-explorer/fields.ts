import type { Bounds } from '../number';
import type { ActivationId } from './activations';

export const activationPart = 'activation-explorer';

export type ActivationField = 'kind' | 'x' | 'layers';

export const activationStart: Readonly<Record<ActivationField, string>> = {
  kind: 'sigmoid' satisfies ActivationId,
  x: '0',
  layers: '10',
};

export const activationBounds: Readonly<Record<'x' | 'layers', Bounds>> = {
  x: { min: -20, max: 20 },
  layers: { min: 1, max: 200, integer: true },
};

/** What the plot and the slider show. */
export const inputSpan = { min: -6, max: 6 };
export const layerSpan = { min: 1, max: 50 };
