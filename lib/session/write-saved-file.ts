import { FILE_FORMAT, FORMAT_VERSION, type Work } from './work';

/** A founder's work as a text file that a person can read too. `now` in ms. */
export function writeSavedFile(work: Work, now: number): string {
  const file = {
    format: FILE_FORMAT,
    formatVersion: FORMAT_VERSION,
    savedAt: new Date(now).toISOString(),
    work,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
