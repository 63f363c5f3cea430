import { fill } from '@/lib/i18n/format';
import { readable, rowsIn } from '../rows';
import type { WorksheetOf } from '../worksheet';
import { causeShape, progressOf } from './cause';
import { sceneText } from './scene';
import { premortemWords } from './words';

/** The pre-mortem on paper: the chosen causes first. A row that cannot be read stands as it was kept. */
export const worksheet: WorksheetOf = (locale, kept) => {
  const words = premortemWords[locale];
  const rows = rowsIn(kept, causeShape);
  if (rows.length === 0) return null;
  const causes = readable(rows);
  const scene = sceneText({ what: kept.what ?? '', date: kept.date ?? '' }, locale, words);
  const { short } = words;
  const lines = [
    ...causes.filter(({ row }) => row.chosen === 'yes'),
    ...causes.filter(({ row }) => row.chosen !== 'yes'),
  ].map(({ row }) => [
    `${row.chosen === 'yes' ? `${words.fields.chosen}${words.colon}` : ''}${row.cause.trim() || words.untitled}`,
    row.signal.trim(),
    row.owner.trim(),
    row.change.trim(),
  ]);
  const damaged = rows.flatMap(({ row, text }) => (row ? [] : [[text, '', '', '']]));
  return {
    title: words.title,
    rows: [
      ...(scene ? [{ label: words.steps.scene, value: scene }] : []),
      { label: words.causes, value: fill(words.summary, progressOf(causes)) },
    ],
    tables: [
      {
        title: words.causes,
        head: [short.cause, short.signal, short.owner, short.change],
        rows: [...lines, ...damaged],
      },
    ],
  };
};
