import { FILE_FORMAT, writtenForm, type Work } from './work';

/** A founder's work as a text file that a person can read too. `now` in ms. */
export function writeSavedFile(work: Work, now: number): string {
  const written = writtenForm(work);
  const file = {
    format: FILE_FORMAT,
    formatVersion: written.formatVersion,
    savedAt: new Date(now).toISOString(),
    work: written.work,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
