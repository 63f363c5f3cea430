/** `target` null: shown for information. */
export type Row = {
  name: string;
  value: number | string;
  unit: string;
  target: number | string | null;
  ok: boolean;
};

export function figure(name: string, value: number, unit: string): Row {
  return { name, value, unit, target: null, ok: true };
}

export function atMost(name: string, value: number, unit: string, target: number): Row {
  return { name, value, unit, target: `≤ ${target}`, ok: value <= target };
}

export function atLeast(name: string, value: number, unit: string, target: number): Row {
  return { name, value, unit, target: `≥ ${target}`, ok: value >= target };
}

export function holds(name: string, value: boolean): Row {
  return { name, value: value ? 'yes' : 'no', unit: '', target: 'yes', ok: value };
}
