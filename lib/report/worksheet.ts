/**
 * What a live part of the book says of the founder's own inputs on paper, and what follows from
 * them: plain texts, in one language. A report prints those that the founder chose, and knows
 * nothing of the parts.
 */
export type Worksheet = {
  title: string;
  rows: readonly WorksheetRow[];
  /** What does not fit into label and value. */
  tables?: readonly WorksheetTable[];
};
export type WorksheetRow = { label: string; value: string };
export type WorksheetTable = {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
};
