/** The words a team agrees to when it joins and submits. Raise it when the text changes. */
export const CONSENT_VERSION = '2026-11-26';
