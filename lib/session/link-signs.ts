import type { Answer, Choice } from '@/lib/assessment/assessment';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { RubricCriterion } from '@/lib/guidebook/rubric';
import { noEvidence } from './work';

/**
 * One sign an answer, as links have it for ever: `0`-`4` the level, `5` don't know, `6` not
 * applicable without a reason, `A`-`Z` not applicable for the first to 26th reason of the
 * criterion, `-` not answered. Small letters are kept for repetitions.
 */
const levels: readonly Level[] = [0, 1, 2, 3, 4];
const UNKNOWN = '5';
const NO_REASON = '6';
const UNANSWERED = '-';
const FIRST_REASON = 'A'.charCodeAt(0);
const MAX_REASONS = 26;

/** The sign of an answer. A reason that the criterion does not list counts as none. */
export function signOf({ reasons = [] }: RubricCriterion, answer: Answer | undefined): string {
  const choice = answer?.choice;
  if (!choice) return UNANSWERED;
  if (choice.kind === 'level') return String(choice.level);
  if (choice.kind === 'unknown') return UNKNOWN;
  const index = choice.reason === null ? -1 : reasons.slice(0, MAX_REASONS).indexOf(choice.reason);
  return index < 0 ? NO_REASON : String.fromCharCode(FIRST_REASON + index);
}

/** The answer of a sign: null where there is none, undefined where the sign means nothing here. */
export function answerOf(
  { reasons = [] }: RubricCriterion,
  sign: string,
): Answer | null | undefined {
  if (sign === UNANSWERED) return null;
  const choice = choiceOf(reasons, sign);
  return choice && { choice, evidence: noEvidence };
}

function choiceOf(reasons: readonly string[], sign: string): Choice | undefined {
  const level = levels.find((one) => String(one) === sign);
  if (level !== undefined) return { kind: 'level', level };
  if (sign === UNKNOWN) return { kind: 'unknown' };
  if (sign === NO_REASON) return { kind: 'not-applicable', reason: null };
  const reason = reasons.slice(0, MAX_REASONS)[sign.charCodeAt(0) - FIRST_REASON];
  return reason === undefined ? undefined : { kind: 'not-applicable', reason };
}

/** Options a digit holds: one bit each, written to base 32. */
const BITS = 5;

/** Which of `options` are chosen, in as many digits as the list needs. */
export function packOptions(options: readonly string[], chosen: readonly string[]): string {
  let digits = '';
  for (let from = 0; from < options.length; from += BITS) {
    const bits = options
      .slice(from, from + BITS)
      .reduce((sum, option, bit) => sum + (chosen.includes(option) ? 2 ** bit : 0), 0);
    digits += bits.toString(2 ** BITS);
  }
  return digits;
}

/** The options chosen by the first digits of `packed`, and what follows them; null: no such digits. */
export function unpackOptions(
  options: readonly string[],
  packed: string,
): { chosen: string[]; rest: string } | null {
  const length = Math.ceil(options.length / BITS);
  const digits = packed.slice(0, length);
  if (!/^[0-9a-v]*$/.test(digits) || digits.length < length) return null;
  const isChosen = (index: number) =>
    (parseInt(digits.charAt(Math.floor(index / BITS)), 2 ** BITS) >> (index % BITS)) & 1;
  return {
    chosen: options.filter((_, index) => isChosen(index)),
    rest: packed.slice(length),
  };
}
