/** Ids of the live parts that exist, in the order of the book; prose may place no other. */
export const livePartIds = ['confusion-matrix-explorer', 'digit-lab', 'runway-calculator'] as const;
export type LivePartId = (typeof livePartIds)[number];

export const liveParts: ReadonlySet<string> = new Set<string>(livePartIds);

export function isLivePart(id: string): id is LivePartId {
  return liveParts.has(id);
}
