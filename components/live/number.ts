/** What a number field accepts. */
export type Bounds = { min: number; max: number; integer?: boolean };

export type NumberProblem = 'empty' | 'not-a-number' | 'not-whole' | 'too-small' | 'too-large';
export type ReadNumber = { ok: true; value: number } | { ok: false; problem: NumberProblem };

/**
 * A number as people type it: full-width digits of a Chinese keyboard, thousands separators,
 * spaces and a leading + are fine; anything else is said to be no number, never guessed.
 */
export function readNumber(text: string, { min, max, integer }: Bounds): ReadNumber {
  const plain = text.normalize('NFKC').replace(/[\s,_'’]/g, '');
  if (plain === '') return { ok: false, problem: 'empty' };
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) {
    return { ok: false, problem: 'not-a-number' };
  }
  const value = Number(plain);
  if (!Number.isFinite(value) || value > max) return { ok: false, problem: 'too-large' };
  if (value < min) return { ok: false, problem: 'too-small' };
  if (integer && !Number.isInteger(value)) return { ok: false, problem: 'not-whole' };
  return { ok: true, value };
}

export type Read<Field extends string> = {
  /** Null unless every field holds a number. */
  values: Readonly<Record<Field, number>> | null;
  problems: Readonly<Partial<Record<Field, NumberProblem>>>;
};

/** Several fields at once. */
export function readNumbers<Field extends string>(
  inputs: Readonly<Record<Field, string>>,
  bounds: Readonly<Record<Field, Bounds>>,
): Read<Field> {
  const values: Partial<Record<Field, number>> = {};
  const problems: Partial<Record<Field, NumberProblem>> = {};
  for (const field of Object.keys(bounds) as Field[]) {
    const read = readNumber(inputs[field], bounds[field]);
    if (read.ok) values[field] = read.value;
    else problems[field] = read.problem;
  }
  const complete = Object.keys(problems).length === 0;
  return { values: complete ? (values as Record<Field, number>) : null, problems };
}
