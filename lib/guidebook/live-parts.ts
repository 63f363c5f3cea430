/** Ids of the live parts that exist; prose may place no other. */
export const liveParts: ReadonlySet<string> = new Set<string>();
