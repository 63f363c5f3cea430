/** Files of a collection, and files read on one page: twice the teams of the largest cohort. */
export const MAX_FILES = 1_000;
/** A collection of hundreds of files; each file in it has a limit of its own. */
export const MAX_COLLECTION_BYTES = 512 * 1024 * 1024;
