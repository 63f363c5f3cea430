import type { ProblemCode } from './problem-schema';

/** An operation's no. What it says is put into words at the border, in the caller's language. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly more: { paths?: string[]; current?: number; retryAfter?: number } = {},
  ) {
    super(code);
  }
}
