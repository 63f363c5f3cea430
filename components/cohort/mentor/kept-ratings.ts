import { type KeptRating, readKeptRating } from '@/lib/cohort/kept-rating';
import { OURS } from '@/lib/session/storage-keys';

/** Which rating: one mentor's, of one team, in one round. */
export type RatingPlace = { cohort: string; team: string; round: string };

const keyOf = ({ cohort, team, round }: RatingPlace) => `${OURS}rating:${cohort}:${team}:${round}`;

/** What this browser keeps of a rating; null: nothing, or nothing that can be read. */
export function readRatingHere(place: RatingPlace): KeptRating | null {
  try {
    return readKeptRating(localStorage.getItem(keyOf(place)) ?? '');
  } catch {
    return null;
  }
}

/** Whether it is kept now: storage may be missing or full. */
export function keepRatingHere(place: RatingPlace, rating: KeptRating): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(rating));
    return true;
  } catch {
    return false;
  }
}
