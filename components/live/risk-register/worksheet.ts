import { fill, formatDay } from '@/lib/i18n/format';
import { readable, rowsIn } from '../rows';
import type { WorksheetOf } from '../worksheet';
import { riskKinds, riskResponses, riskShape, sortedRisks } from './risk';
import { scoreText } from './risk-view';
import { registerWords } from './words';

/** The register on paper: open rows first, the highest score on top. A row that cannot be read stands as it was kept. */
export const worksheet: WorksheetOf = (locale, kept) => {
  const words = registerWords[locale];
  const rows = rowsIn(kept, riskShape);
  if (rows.length === 0) return null;
  const { short, fields } = words;
  const day = (value: string) => value && formatDay(value, locale);
  const lines = sortedRisks(readable(rows), 'score').map(({ row }) => {
    const risk = row.risk.trim() || words.untitled;
    const kind = riskKinds.find((id) => id === row.kind);
    const response = riskResponses.find((id) => id === row.response);
    return [
      kind ? fill(words.ofKind, { risk, kind: words.kinds[kind] }) : risk,
      scoreText(row, words),
      row.owner.trim(),
      row.trigger.trim(),
      [response ? words.responses[response] : '', row.next.trim()]
        .filter(Boolean)
        .join(words.colon),
      row.closed === 'yes' ? words.closedMark : day(row.due),
      day(row.changed),
    ];
  });
  const damaged = rows.flatMap(({ row, text }) => (row ? [] : [[text, '', '', '', '', '', '']]));
  return {
    title: words.title,
    rows: [],
    tables: [
      {
        title: words.list,
        head: [
          short.risk,
          words.score,
          short.owner,
          short.trigger,
          `${fields.response}${words.separator}${short.next}`,
          fields.due,
          short.changed,
        ],
        rows: [...lines, ...damaged],
      },
    ],
  };
};
