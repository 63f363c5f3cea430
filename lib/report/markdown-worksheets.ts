import { bullet, heading, paragraph, table, text } from './markdown-text';
import type { View } from './view';

/** The worksheets that the founder chose; nothing when there is none. */
export function worksheetsMarkdown({ words, worksheets }: View): string[] {
  if (worksheets.length === 0) return [];
  return [
    heading(2, words.contents.worksheets),
    ...worksheets.flatMap(({ title, rows, tables = [] }) => [
      heading(3, title),
      ...rows.map(({ label, value }) => bullet(`${text(label)}${words.separator}${text(value)}`)),
      ...(rows.length > 0 ? [''] : []),
      ...tables.flatMap((each) => [
        paragraph(`**${text(each.title)}**`),
        ...table(
          each.head.map(text),
          each.rows.map((row) => row.map(text)),
        ),
      ]),
    ]),
  ];
}
