import { keysIn, OURS } from '@/lib/session/storage-keys';
import { storage } from '../join/kept';

/** Which setting of which cohort. */
export type SettingPlace = { cohort: string; setting: string };

const startOf = (cohort: string) => `${OURS}settings:${cohort}:`;
const keyOf = ({ cohort, setting }: SettingPlace) => startOf(cohort) + setting;

/** What this browser keeps of a setting that was typed and not saved; '': nothing. */
export function readTypedHere(place: SettingPlace): string {
  return storage()?.getItem(keyOf(place)) ?? '';
}

/** Whether it is kept now: the computer may be a shared one, storage missing or full. */
export function keepTypedHere(place: SettingPlace, text: string): boolean {
  try {
    const kept = storage();
    kept?.setItem(keyOf(place), text);
    return kept !== null;
  } catch {
    return false;
  }
}

/** Another tab may have typed something else meanwhile, which stays. */
export function forgetTypedHere(place: SettingPlace, text: string): void {
  if (readTypedHere(place) === text) storage()?.removeItem(keyOf(place));
}

/** The cohort is no more. */
export function forgetAllTypedHere(cohort: string): void {
  const kept = storage();
  if (kept) keysIn(kept, startOf(cohort)).forEach((key) => kept.removeItem(key));
}
