/** Ids of the live parts that exist, in the order of the book; prose may place no other. */
export const livePartIds = [
  'training-loop',
  'loss-explorer',
  'activation-explorer',
  'optimiser-explorer',
  'attention-explorer',
  'runway-calculator',
  'timeline',
  'compute-estimator',
  'next-token-lab',
  'fairness-explorer',
] as const;
export type LivePartId = (typeof livePartIds)[number];

export const liveParts: ReadonlySet<string> = new Set<string>(livePartIds);

export function isLivePart(id: string): id is LivePartId {
  return liveParts.has(id);
}
