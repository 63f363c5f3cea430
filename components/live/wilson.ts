/** 1.96: 95 % of a normal distribution lies within so many standard deviations. */
const Z = 1.959964;

/**
 * The 95 % interval of a share that was seen `hits` times in `count`, from 0 to 1 (Wilson 1927). Unlike
 * share ± 2 standard errors it stays inside 0 and 1, and holds for few cases. Null: nothing was counted.
 */
export function wilson(hits: number, count: number): { low: number; high: number } | null {
  if (count <= 0) return null;
  const share = hits / count;
  const weight = 1 + Z ** 2 / count;
  const centre = (share + Z ** 2 / (2 * count)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return { low: Math.max(centre - half, 0), high: Math.min(centre + half, 1) };
}
