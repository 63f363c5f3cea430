import type { ReadableRow } from '../rows';
import type { Row } from '../row-text';

export const premortemPart = 'premortem';

/** Texts together are at most 1,080 signs, so that a row always fits into one input. */
export const causeShape = {
  cause: { most: 400 },
  /** One of the five to act on. */
  chosen: { oneOf: ['yes'] },
  signal: { most: 250 },
  owner: { most: 80 },
  change: { most: 350 },
} as const;
export type CauseField = keyof typeof causeShape;
export type CauseRow = Row<CauseField>;
export type Cause = ReadableRow<CauseField>;

/** How many causes the team goes on with. */
export const CHOSEN = 5;
/** Silent writing, in seconds. */
export const WRITING = 600;

export type Progress = {
  causes: number;
  chosen: number;
  /** Of the chosen, those with an early sign, a person and a change. */
  complete: number;
};

/** How far a pre-mortem has come. */
export function progressOf(causes: readonly Cause[]): Progress {
  const chosen = causes.filter(({ row }) => row.chosen === 'yes');
  const isFilled = (row: CauseRow) =>
    [row.signal, row.owner, row.change].every((text) => text.trim() !== '');
  return {
    causes: causes.length,
    chosen: chosen.length,
    complete: chosen.filter(({ row }) => isFilled(row)).length,
  };
}

/** `09:59`; time that has run out is `00:00`. */
export function clock(seconds: number): string {
  const left = Math.max(0, Math.ceil(seconds));
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(Math.floor(left / 60))}:${two(left % 60)}`;
}
