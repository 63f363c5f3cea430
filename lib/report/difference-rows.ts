import type { Difference } from '@/lib/assessment/difference';
import { inFigure, type ScoreChange } from '@/lib/assessment/score-change';
import { figure, signed } from './figures';
import type { View } from './view';

export type DifferenceRow = { name: string; from: string; to: string; change: string };

/** The figures that changed between two standings, and the parts' and chapters' among them. */
export function differenceRows(
  { words, texts }: Pick<View, 'words' | 'texts'>,
  found: Difference,
): DifferenceRow[] {
  const { changes } = words;
  const named = (
    name: string,
    from: string | null,
    to: string | null,
    title: (id: string) => string,
  ) =>
    from === to
      ? []
      : [
          {
            name,
            from: from === null ? changes.nothingThere : title(from),
            to: to === null ? changes.nothingThere : title(to),
            change: '',
          },
        ];
  const { guidebookVersion, stage, band, score, backed } = found;
  return [
    ...named(changes.version, guidebookVersion.from, guidebookVersion.to, (id) => id),
    ...named(changes.stage, stage.from, stage.to, texts.stage),
    ...named(changes.band, band.from, band.to, texts.band),
    ...scoreRow(score.by === 'low' ? changes.low : changes.score, score),
    ...scoreRow(changes.backed, backed),
    ...found.parts.flatMap((part) => scoreRow(texts.title(part.id), part.score)),
  ];
}

function scoreRow(name: string, { from, to, by, delta }: ScoreChange): DifferenceRow[] {
  if (delta === null || signed(delta) === '0.0' || !from || !to) return [];
  const [before, after] = [figure(inFigure(from, by)), figure(inFigure(to, by))];
  return [{ name, from: before, to: after, change: signed(delta) }];
}
