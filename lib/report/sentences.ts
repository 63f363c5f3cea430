import type { Cause } from '@/lib/assessment/cause';
import type { Sensitivity } from '@/lib/assessment/sensitivity';
import { fill } from '@/lib/i18n/format';
import { figure, percent } from './figures';
import type { View } from './view';

/** The verdict: a few words, and the sentences that say why. */
export function verdictIn(view: View): { headline: string; because: string[] } {
  const { texts, report } = view;
  const words = view.words.verdict;
  const { verdict, quick } = report;
  const scan =
    quick?.estimate == null ? [] : [fill(words.quick, { score: figure(quick.estimate) })];
  switch (verdict.kind) {
    case 'nothing-answered':
      return { headline: view.words.empty.title, because: [] };
    case 'nothing-applies':
      return { headline: words.none, because: [words.nothingApplies] };
    case 'range':
      return { headline: words.none, because: [rangeIn(view, verdict.missing), ...scan] };
    case 'band':
      return { headline: texts.band(verdict.band), because: [bandIn(view)] };
    case 'held': {
      const { blockers, byScore, missing, band } = verdict;
      const held = fill(blockers === 1 ? words.heldOne : words.heldMany, { count: blockers });
      const score = figure(report.result.score?.estimate ?? 0);
      const also =
        byScore === null
          ? [rangeIn(view, missing), ...scan]
          : [
              fill(byScore === band ? words.sameByScore : words.byScore, {
                score,
                band: texts.band(byScore),
              }),
            ];
      return { headline: texts.band(band), because: [held, ...also] };
    }
  }
}

function rangeIn({ words, report }: View, missing: number): string {
  const { low, high } = report.result.score ?? { low: 0, high: 0 };
  const message = missing === 1 ? words.verdict.rangeOne : words.verdict.range;
  return fill(message, { low: figure(low), high: figure(high), missing });
}

function bandIn({ words, texts, report }: View): string {
  const { score, stage } = report.result;
  const unchecked = report.gates.unchecked.filter(({ kind }) => kind === 'blocker').length;
  const { band, bandUnchecked, uncheckedOne, uncheckedMany } = words.verdict;
  return fill(unchecked === 0 ? band : bandUnchecked, {
    score: figure(score?.estimate ?? 0),
    stage: texts.stage(stage ?? ''),
    count: fill(unchecked === 1 ? uncheckedOne : uncheckedMany, { count: unchecked }),
  });
}

/** How much the verdict owes to the exact weights. */
export function sensitivityIn({ words, texts, rubric }: View, found: Sensitivity): string {
  const { draws, band, sameBand, low, high } = found;
  return fill(words.scores.sensitivity, {
    draws,
    spread: percent(rubric.scoring.sensitivity.spread),
    share: percent(sameBand),
    band: texts.band(band ?? ''),
    low: figure(low),
    high: figure(high),
  });
}

/** One reason for a change, in words. */
export function causeIn({ words, texts }: Pick<View, 'words' | 'texts'>, cause: Cause): string {
  if (cause.kind === 'moved') return fill(words.causes.moved, { to: texts.title(cause.to) });
  const from = 'from' in cause ? cause.from : '';
  const to = 'to' in cause ? cause.to : '';
  return fill(words.causes[cause.kind], { from, to });
}
