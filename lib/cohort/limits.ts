/** Bounds of a cohort, for the schemas and for the forms that are checked before they are sent. */
export const MAX_ROUNDS = 12;
export const MAX_TEAMS = 500;
/** Data may be kept this many days after the last round closes, at most. */
export const MAX_RETENTION_DAYS = 1_100;
export const MAX_COHORT_NAME = 120;
export const MAX_ROUND_NAME = 80;
/** What a manager calls a link. */
export const MAX_LABEL = 80;
