import { logShare } from '@/lib/assessment/score';
import { attainment } from '@/lib/assessment/attainment';
import type { ChapterResult, CriterionResult, Result } from '@/lib/assessment/result';
import { shareOfOverall } from '@/lib/assessment/share';
import { fill } from '@/lib/i18n/format';
import { figure, plain } from './figures';
import type { View } from './view';

/** One part in the overall score. */
export type PartWorking = { id: string; weight: number; share: number; used: number };

/** What the overall score is made of: its estimate if there is one, else the low end. */
export function partWorkings({ parts, score }: Result): PartWorking[] {
  const complete = score?.estimate != null;
  return parts.flatMap((part) =>
    part.score
      ? [
          {
            id: part.id,
            weight: part.weight,
            share: shareOfOverall(part, parts),
            used: complete ? (part.score.estimate ?? 0) : part.score.low,
          },
        ]
      : [],
  );
}

/** The last line of the overall score: the product, and what comes out. */
export function overallWorking({ words, report, rubric }: View): string {
  const { score } = report.result;
  const floor = rubric.scoring.geometricFloor;
  const rows = partWorkings(report.result);
  const product = Math.exp(
    rows.reduce((sum, { share, used }) => sum + share * logShare(used, floor), 0),
  );
  const message = score?.estimate == null ? words.workings.overallNone : words.workings.overallSum;
  return fill(message, { product: product.toFixed(4), score: figure(100 * product) });
}

/** The sum under a chapter's answers, with the reader's own numbers; null without a score. */
export function chapterWorking({ words, rubric }: View, chapter: ChapterResult): string | null {
  const { score, backed, tally } = chapter;
  if (!score) return null;
  const message =
    score.estimate === null ? words.workings.chapterNoEstimate : words.workings.chapterSum;
  return fill(message, {
    earned: plain(tally.earned),
    backed: plain(tally.backed),
    answered: plain(tally.answered),
    weight: plain(tally.weight),
    open: plain(tally.weight - tally.answered),
    needed: `${Math.round(rubric.scoring.answeredShare * 100)} %`,
    score: figure(score.estimate ?? 0),
    backedScore: figure(backed?.estimate ?? 0),
    low: figure(score.low),
    high: figure(score.high),
  });
}

/** The share of its target that a criterion earns with its evidence, 0-1; null without a level. */
export function backedAttainment({ backed, target }: CriterionResult): number | null {
  return backed === null ? null : attainment(backed, target);
}
