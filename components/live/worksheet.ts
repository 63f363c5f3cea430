import type { Locale } from '@/lib/i18n/locale';
import type { Inputs } from './view-fragment';

/**
 * What a live part says of the founder's own numbers on paper: the inputs, and what follows from
 * them. Texts are ready to print, in one language.
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

/**
 * From the inputs kept with the work, by field; a field that is missing holds what the part begins
 * with. Null: nothing was kept for the part, or a field holds no number the part can work with.
 */
export type WorksheetOf = (locale: Locale, kept: Inputs) => Worksheet | null;
