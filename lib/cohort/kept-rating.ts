import type { Level } from '@/lib/guidebook/criterion-schema';
import { parseJson } from '@/lib/session/safe-json';
import type { Levels } from './rating-draft';

/**
 * A rating as the mentor's browser keeps it: what stands here, what of it the server was last seen
 * to have, and by which link, if that is known.
 */
export type KeptRating = { levels: Levels; base: Levels; link: string };

/** A kept rating, or null when the text is none that can be read. */
export function readKeptRating(text: string): KeptRating | null {
  const parsed = parseJson(text);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return null;
  const { levels, base, link } = parsed.value as Partial<Record<keyof KeptRating, unknown>>;
  const isRead = isLevels(levels) && isLevels(base) && typeof link === 'string';
  return isRead ? { levels, base, link } : null;
}

function isLevels(value: unknown): value is Levels {
  return typeof value === 'object' && value !== null && Object.values(value).every(isLevel);
}

function isLevel(value: unknown): value is Level {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}
