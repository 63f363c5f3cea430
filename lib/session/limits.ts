/**
 * Sizes of what a founder may keep. Text is counted in UTF-16 units, as `maxlength` does.
 *
 * The first group is what the store allows to grow; the second is what a border (storage,
 * file, link) accepts to read. The second is wider on purpose: two tabs may each add up to
 * the first before they meet, and what we once wrote must open again, always.
 */
export const MAX_NOTE = 4_000;
export const MAX_LINK = 2_000;
export const MAX_NAME = 120;
/** One field of a live part. */
export const MAX_INPUT = 4_000;
/** Fields of live parts; a register has a handful for each of its rows. */
export const MAX_INPUTS = 1_500;
export const MAX_SNAPSHOTS = 60;
/** Answers of an opened file. The book has about 130 criteria; ids it forgot are kept too. */
export const MAX_ANSWERS = 600;
/** Work may not grow past this by copies of itself, so that typed text always finds room. */
export const MAX_WORK_CHARS = 2 * 1024 * 1024;

export const MAX_READ_SNAPSHOTS = 10 * MAX_SNAPSHOTS;
/** Answers, cleared ones included, or removed snapshots. */
export const MAX_READ_ENTRIES = 5 * MAX_ANSWERS;
export const MAX_FILE_CHARS = 4 * MAX_WORK_CHARS;
/** A file can be refused by its size alone, before it is read: UTF-8 takes at most 3 bytes a unit. */
export const MAX_FILE_BYTES = 3 * MAX_FILE_CHARS;
export const MAX_SHARE_LINK = 2_000;
