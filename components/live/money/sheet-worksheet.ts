import type { Locale } from '@/lib/i18n/locale';
import { readNumbers } from '../number';
import type { WorksheetOf } from '../worksheet';
import type { Sheet, SheetWords } from './sheet';

const paper = {
  en: { result: 'Result', check: ['no', 'yes'] },
  zh: { result: '结果', check: ['否', '是'] },
} as const;

/** The worksheet of a sheet: its fields as they stand, its answer, its tables. */
export function worksheetOf<Field extends string, Words extends SheetWords<Field>>(
  sheet: Sheet<Field, Words>,
  words: Readonly<Record<Locale, Words>>,
): WorksheetOf {
  return (locale, kept) => {
    const fields = sheet.groups.flat();
    if (!fields.some((field) => kept[field])) return null;
    const entries = fields.map((field) => [field, kept[field] || sheet.start[field]] as const);
    const inputs = Object.fromEntries(entries) as Record<Field, string>;
    const { values } = readNumbers(inputs, sheet.bounds);
    if (!values) return null;
    const shown = { values, words: words[locale], locale };
    const rows = fields.map((field) => ({
      label: labelOf(shown.words.fields[field], locale),
      value: sheet.checks?.includes(field)
        ? paper[locale].check[values[field] ? 1 : 0]
        : inputs[field],
    }));
    return {
      title: shown.words.title,
      rows: [...rows, { label: paper[locale].result, value: sheet.summary(shown) }],
      tables: sheet.tables(shown).map(({ title, head, rows: cells }) => ({
        title,
        head,
        rows: cells,
      })),
    };
  };
}

function labelOf({ label, unit }: { label: string; unit?: string }, locale: Locale): string {
  if (!unit) return label;
  return locale === 'zh' ? `${label}（${unit}）` : `${label} (${unit})`;
}
