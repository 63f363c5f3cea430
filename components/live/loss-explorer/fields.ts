import type { Bounds } from '../number';

export const lossPart = 'loss-explorer';

export const lossKinds = ['quantity', 'class'] as const;
export type LossKind = (typeof lossKinds)[number];

export const answerFields = ['y1', 'y2', 'y3', 'y4'] as const;
export const predictionFields = ['p1', 'p2', 'p3', 'p4'] as const;
export const logitFields = ['z0', 'z1', 'z2'] as const;
/** Classes are counted from 0, as the libraries do. */
export const classNumbers = ['0', '1', '2'] as const;

type AnswerField = (typeof answerFields)[number];
type PredictionField = (typeof predictionFields)[number];
type LogitField = (typeof logitFields)[number];
export type QuantityField = AnswerField | PredictionField;
export type LossField = 'kind' | QuantityField | LogitField | 'right';

/** Errors of 1, −1, 1 and 9, and logits of 2, 1 and 0: the examples of the chapter. Invented. */
export const lossStart: Readonly<Record<LossField, string>> = {
  kind: 'quantity',
  y1: '12',
  y2: '15',
  y3: '14',
  y4: '16',
  p1: '13',
  p2: '14',
  p3: '15',
  p4: '25',
  z0: '2',
  z1: '1',
  z2: '0',
  right: '0',
};

const QUANTITY: Bounds = { min: -1000, max: 1000 };
/** Far beyond 709, where e^z leaves the range of numbers: the loss must hold all the same. */
const LOGIT: Bounds = { min: -1000, max: 1000 };
/** What the sliders span. */
export const quantitySpan = { min: 0, max: 40 };
export const logitSpan = { min: -10, max: 10 };

export const quantityBounds: Readonly<Record<QuantityField, Bounds>> = {
  y1: QUANTITY,
  y2: QUANTITY,
  y3: QUANTITY,
  y4: QUANTITY,
  p1: QUANTITY,
  p2: QUANTITY,
  p3: QUANTITY,
  p4: QUANTITY,
};
export const logitBounds: Readonly<Record<LogitField, Bounds>> = {
  z0: LOGIT,
  z1: LOGIT,
  z2: LOGIT,
};
