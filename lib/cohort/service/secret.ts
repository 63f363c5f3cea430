import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';
const SECRET_BYTES = 24;
export const COHORT_ID_LENGTH = 16;
const ID_LENGTH = 12;

/** A random id of a team or link: 62 bits, enough within one cohort. */
export function newId(length = ID_LENGTH): string {
  return Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}

/**
 * The id of the cohort that a request makes. It follows from the request, so that a retry meets
 * the cohort made the first time, on whichever instance.
 */
export function cohortIdOf(requestId: string): string {
  const value = BigInt(`0x${digestOf(`cohort ${requestId}`)}`);
  return value.toString(36).slice(-COHORT_ID_LENGTH).padStart(COHORT_ID_LENGTH, '0');
}

/** The secret of a link: its cohort, and 192 random bits. */
export function newToken(cohort: string): string {
  return `${cohort}.${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

/** SHA-256 suffices: 192 random bits cannot be guessed, however fast the hash. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Compares in a time that says nothing about where two texts differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
