import type { Counts } from '@/lib/assessment/result';
import type { Rubric } from '@/lib/guidebook/rubric';
import { scopedCriteria } from './scope';
import { countsOf, levelOfSign, scoreOf, type Scores } from './scores';
import type { Standing } from './standing-schema';

/** Scores as the API tells them. */
export function standingOf(rubric: Rubric, scores: Scores): Standing {
  const ids = rubric.parts.flatMap((part) => part.chapters.map(({ id }) => id));
  const criteria = scopedCriteria(rubric);
  const chapters = scores.chapters.map(([score, counts], index) => ({
    id: ids[index] ?? '',
    score: scoreOf(score),
    counts: countsOf(counts),
  }));
  const sum = (key: keyof Counts) => chapters.reduce((total, { counts }) => total + counts[key], 0);
  const [id, byScore, held] = scores.band;
  return {
    guidebookVersion: rubric.version,
    stage: scores.stage,
    score: scoreOf(scores.score),
    backed: scoreOf(scores.backed),
    band: { id, byScore, held },
    counts: {
      applicable: sum('applicable'),
      answered: sum('answered'),
      unknown: sum('unknown'),
      notApplicable: sum('notApplicable'),
      unanswered: sum('unanswered'),
    },
    chapters,
    gates: scores.gates.flatMap(([index, state]) => {
      const at = criteria[index];
      const gate = at?.criterion.gate;
      if (!at || !gate || state !== 'open') return [];
      return {
        criterion: at.criterion.id,
        chapter: at.chapter,
        kind: gate.kind,
        below: gate.below,
        level: levelOfSign(scores.levels[index]),
      };
    }),
  };
}
