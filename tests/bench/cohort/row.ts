/** One figure of the bench, as lib/build/bench.mjs prints it. */
export type Row = {
  name: string;
  value: number | string;
  unit: string;
  target: number | string | null;
  ok: boolean;
};

/** The value that a share of the measured times does not exceed. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const row = (
  name: string,
  value: number | string,
  unit: string,
  target: Row['target'] = null,
  ok = true,
): Row => ({ name, value, unit, target, ok });
