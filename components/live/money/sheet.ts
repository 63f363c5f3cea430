import type { LivePartId } from '@/lib/guidebook/live-parts';
import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { Bounds } from '../number';
import type { PlotProps } from '../plot';
import type { WorksheetTable } from '@/lib/report/worksheet';

export type FieldWords = { label: string; unit?: string; hint?: string };

/** What a live part about money says, in one language. */
export type SheetWords<Field extends string> = LivePartWords & {
  /** Legends, in the order of the sheet's groups. */
  groups: readonly string[];
  fields: Readonly<Record<Field, FieldWords>>;
  /** What the sheet's criteria are called here, in their order. */
  criteria: readonly string[];
  /** `{date}`, `{summary}` */
  evidence: string;
};

/** Numbers that can be worked with, and how to speak of them. */
export type Shown<Field extends string, Words> = {
  values: Readonly<Record<Field, number>>;
  words: Words;
  locale: Locale;
};

export type SheetTable = WorksheetTable & {
  /** A long one: opened by who wants it. */
  folded?: boolean;
  /** A number a row, drawn as a bar from zero beside it. */
  bars?: readonly number[];
};

/**
 * A live part about money: fields of numbers, a sentence, tables, lines. All pure: the same sheet
 * is drawn on the server, worked with in the browser, and printed with the report.
 */
export type Sheet<Field extends string, Words extends SheetWords<Field>> = {
  part: LivePartId;
  /** What stands in the fields at first: invented, and the same as in the chapter. */
  start: Readonly<Record<Field, string>>;
  bounds: Readonly<Record<Field, Bounds>>;
  groups: readonly (readonly Field[])[];
  /** Fields that hold 0 or 1. */
  checks?: readonly Field[];
  /** Fields with a slider, and its steps. */
  sliders?: Readonly<Partial<Record<Field, number>>>;
  /** The field that takes the cost of a call from the reader's other numbers. */
  callField?: Field;
  /** Criteria that the result is evidence for. */
  criteria: readonly { id: string; chapter: string }[];
  /** The answer, in one to three sentences. */
  summary: (shown: Shown<Field, Words>) => string;
  plot?: (shown: Shown<Field, Words>) => PlotProps;
  tables: (shown: Shown<Field, Words>) => readonly SheetTable[];
};
