/** Ids of the live parts that exist, in the order of the book; prose may place no other. */
export const livePartIds = [
  'timeline',
  'training-loop',
  'loss-explorer',
  'activation-explorer',
  'optimiser-explorer',
  'attention-explorer',
  'compute-estimator',
  'next-token-lab',
  'confusion-matrix-explorer',
  'inference-cost',
  'digit-lab',
  'business-model-comparator',
  'risk-register',
  'unit-economics',
  'tech-route-chooser',
  'role-coverage',
  'pricing-calculator',
  'runway-calculator',
  'cap-table-calculator',
  'premortem',
  'case-comparator',
  'fairness-explorer',
  'jurisdiction-switch',
] as const;
export type LivePartId = (typeof livePartIds)[number];

export const liveParts: ReadonlySet<string> = new Set<string>(livePartIds);

export function isLivePart(id: string): id is LivePartId {
  return liveParts.has(id);
}
