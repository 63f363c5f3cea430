/**
 * What a live part of the book says of the founder's own inputs on paper: plain texts, in one
 * language. A report prints those that the founder chose, and knows nothing of the parts.
 */
export type Worksheet = {
  title: string;
  rows: readonly { label: string; value: string }[];
  tables?: readonly {
    title: string;
    head: readonly string[];
    rows: readonly (readonly string[])[];
  }[];
};
