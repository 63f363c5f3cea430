import { drawsOf } from '@/lib/assessment/random';

/** People in a group. Invented, every one of them. */
export const GROUP_SIZE = 200;

/** Mean scores of those who have what is looked for and of those who have not; one spread for both. */
const MEAN = { yes: 62, no: 42 } as const;
const SPREAD = 13;

export type Person = {
  /** Has what is looked for: needs the lesson, would repay, can do the job. */
  has: boolean;
  /** What the tool gives, 0 to 100. */
  score: number;
};

type GroupInputs = {
  /** Stream of chance: people of another group or seed are others. */
  name: string;
  seed: number;
  /** Share that has what is looked for, %. */
  rate: number;
  /** Points by which the tool scores everybody of this group too low. */
  shift: number;
};

/** A group whose scores are drawn from two normal distributions, cut at 0 and 100. */
export function makeGroup({ name, seed, rate, shift }: GroupInputs): Person[] {
  const draw = drawsOf(`fairness/${name}`, seed);
  const having = Math.round((GROUP_SIZE * rate) / 100);
  return Array.from({ length: GROUP_SIZE }, (_, i) => {
    const has = i < having;
    const drawn = (has ? MEAN.yes : MEAN.no) + SPREAD * normal(draw) - shift;
    return { has, score: Math.min(Math.max(Math.round(drawn), 0), 100) };
  });
}

/** A standard normal draw (Box and Muller 1958). */
function normal(draw: () => number): number {
  return Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());
}
