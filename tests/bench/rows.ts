/** One figure of a bench, as lib/build/bench.mjs prints it. `target` null: shown for information. */
export type Row = {
  name: string;
  value: number | string;
  unit: string;
  target: number | string | null;
  ok: boolean;
};

export function figure(name: string, value: number, unit: string): Row {
  return row(name, value, unit);
}

export function atMost(name: string, value: number, unit: string, target: number): Row {
  return row(name, value, unit, `≤ ${target.toLocaleString('en')}`, value <= target);
}

export function atLeast(name: string, value: number, unit: string, target: number): Row {
  return row(name, value, unit, `≥ ${target.toLocaleString('en')}`, value >= target);
}

export function holds(name: string, value: boolean): Row {
  return row(name, value ? 'yes' : 'no', '', 'yes', value);
}

export function row(
  name: string,
  value: number | string,
  unit: string,
  target: Row['target'] = null,
  ok = true,
): Row {
  return { name, value, unit, target, ok };
}
