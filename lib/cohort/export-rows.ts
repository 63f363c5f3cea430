import type { Rubric } from '@/lib/guidebook/rubric';
import { scopedCriteria } from './scope';
import type { Standing } from './standing-schema';
import type { TeamLabel } from './team-schema';

type Cell = string | number;

/** One team's submission in a round, as far as a table needs it. */
export type ExportedRow = {
  team: TeamLabel;
  round: string;
  submittedAt: string;
  version: number;
  standing: Standing;
  /** One sign a criterion, as in `Scores`. */
  levels: string;
};

/** The head of a cohort's table: what is said of each submission, then its chapters, then its criteria. */
export function exportHead(rubric: Rubric): Cell[] {
  const chapters = rubric.parts.flatMap((part) => part.chapters.map(({ id }) => id));
  const criteria = scopedCriteria(rubric).map(({ criterion }) => criterion.id);
  const head = ['team', 'alias', 'round', 'submitted', 'version', 'stage', 'band', 'score', 'low'];
  return [...head, 'high', 'backed', 'open-blockers', ...chapters, ...criteria];
}

/** A line of that table. */
export function exportRow(rubric: Rubric, given: ExportedRow): Cell[] {
  const { team, round, submittedAt, version, standing, levels } = given;
  const { score, backed, gates } = standing;
  return [
    team.name ?? '',
    team.alias,
    round,
    submittedAt,
    version,
    standing.stage ?? '',
    standing.band.id ?? '',
    score?.estimate ?? '',
    score?.low ?? '',
    score?.high ?? '',
    backed?.estimate ?? '',
    gates.filter(({ kind }) => kind === 'blocker').length,
    ...standing.chapters.map((chapter) => chapter.score?.estimate ?? ''),
    ...scopedCriteria(rubric).map((_, index) => cellOf(levels[index])),
  ];
}

const WORDS = new Map([
  ['?', 'unknown'],
  ['-', 'not-applicable'],
]);

/** A level as a number; what was not answered or does not apply is empty. */
function cellOf(sign: string | undefined): Cell {
  if (sign === undefined) return '';
  return /^[0-4]$/.test(sign) ? Number(sign) : (WORDS.get(sign) ?? '');
}
