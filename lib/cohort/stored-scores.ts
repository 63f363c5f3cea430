import type { Scores } from './scores';

/** Scores as they are stored: 1.5 KB, so that a dashboard reads hundreds at once. */
export function writeScores(scores: Scores): string {
  return JSON.stringify(scores);
}

/**
 * Checked by hand: a dashboard of five hundred teams reads two hundred thousand figures, and a
 * schema would take longer over them than all the rest.
 * @throws Error when it is not what `writeScores` made
 */
export function readScores(text: string): Scores {
  const value: unknown = JSON.parse(text);
  if (!isScores(value)) throw new Error('A stored submission has no scores that can be read.');
  return value;
}

const isNumber = (value: unknown) => typeof value === 'number';
const isName = (value: unknown) => value === null || typeof value === 'string';

function isTriple(value: unknown): boolean {
  if (value === null) return true;
  if (!Array.isArray(value) || value.length !== 3) return false;
  return (value[0] === null || isNumber(value[0])) && isNumber(value[1]) && isNumber(value[2]);
}

function isChapter(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2 || !isTriple(value[0])) return false;
  const counts: unknown = value[1];
  return Array.isArray(counts) && counts.length === 4 && counts.every(isNumber);
}

function isScores(value: unknown): value is Scores {
  if (typeof value !== 'object' || value === null) return false;
  const { stage, score, backed, band, chapters, levels, gates } = value as Partial<
    Record<keyof Scores, unknown>
  >;
  return (
    isName(stage) &&
    isTriple(score) &&
    isTriple(backed) &&
    Array.isArray(band) &&
    band.length === 3 &&
    Array.isArray(chapters) &&
    chapters.every(isChapter) &&
    typeof levels === 'string' &&
    Array.isArray(gates) &&
    gates.every((gate) => Array.isArray(gate) && gate.length === 2 && isNumber(gate[0]))
  );
}
