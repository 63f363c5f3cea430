import { writtenForm, type Work } from './work';

/** Everything of ours in local storage begins so. */
export const OURS = 'groundwork:';
/** The work, or `SHARED`. */
export const WORK_KEY = `${OURS}work`;
/** Stands in the place of the work on a shared computer: every tab then writes nothing. */
export const SHARED = 'shared';
/** Changes that a tab could not merge with the stored work yet; one key a tab. */
export const PENDING = `${OURS}pending:`;
/** Texts that could not be read; one key each. */
export const RESCUED = `${OURS}rescued:`;

/** Our keys in storage that begin with `start`. */
export const keysIn = (storage: Storage, start: string = OURS) =>
  Object.keys(storage).filter((key) => key.startsWith(start));

/** Work as it stands in storage. */
export const storedText = (work: Work) => JSON.stringify(writtenForm(work));
