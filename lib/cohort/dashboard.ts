import type { Rubric } from '@/lib/guidebook/rubric';
import type { Cohort } from './cohort-schema';
import type {
  Blocker,
  ChapterSummary,
  CriterionSummary,
  Dashboard,
  HeatRow,
} from './dashboard-schema';
import { type Entry, estimates } from './entry';
import { movementOf } from './movement';
import { quartilesOf } from './quartiles';
import { type ScopedCriterion, scopedCriteria } from './scope';
import { countsOf, levelOfSign, readingOfSign, scoreOf } from './scores';
import { sessionPlan } from './session-plan';
import type { TeamLabel } from './team-schema';

/** What the summary is made of. */
export type Standings = {
  cohort: Cohort;
  /** The cohort's rubric, its chapters only. */
  rubric: Rubric;
  round: string;
  before: string | null;
  /** In the order in which they are shown. */
  teams: readonly TeamLabel[];
  /** Of both rounds. */
  entries: readonly Entry[];
};

/** Where the teams of a cohort stand in one round. Pure: the same submissions give the same summary. */
export function dashboardOf(standings: Standings): Dashboard {
  const { cohort, rubric, round, before, teams, entries } = standings;
  const place = new Map(teams.map(({ id }, index) => [id, index]));
  const shown = (entry: Entry) => place.get(entry.team) ?? teams.length;
  const ordered = [...entries].sort((a, b) => shown(a) - shown(b));
  const present = ordered.filter((entry) => entry.round === round);
  const earlier = ordered.filter((entry) => entry.round === before);
  const submitted = new Set(present.map(({ team }) => team));
  const criteria = scopedCriteria(rubric);
  return {
    cohort,
    round,
    before,
    teams: [...teams],
    missing: teams.filter(({ id }) => !submitted.has(id)).map(({ id }) => id),
    overall: quartilesOf(Object.values(estimates(present, null))),
    chapters: chapterSummaries(rubric, present),
    heatMap: present.map(heatRow),
    criteria: criteria.map((scoped, index) => criterionSummary(scoped, index, present)),
    blockers: criteria.flatMap((scoped, index) => blockerOf(scoped, index, present)),
    movement: movementOf(earlier, present),
    sessionPlan: sessionPlan(rubric, present),
  };
}

function heatRow({ team, submittedAt, scores }: Entry): HeatRow {
  const [band, , held] = scores.band;
  return {
    team,
    submittedAt,
    stage: scores.stage,
    band,
    held,
    score: scoreOf(scores.score),
    backed: scoreOf(scores.backed),
    cells: scores.chapters.map(([score, counts]) => ({
      score: scoreOf(score),
      counts: countsOf(counts),
    })),
  };
}

function chapterSummaries(rubric: Rubric, entries: readonly Entry[]): ChapterSummary[] {
  const chapters = rubric.parts.flatMap((part) =>
    part.chapters.map(({ id }) => ({ id, part: part.id })),
  );
  return chapters.map((chapter, index) => {
    const values = Object.values(estimates(entries, index));
    return { ...chapter, quartiles: quartilesOf(values), teams: values.length };
  });
}

function criterionSummary(
  { criterion, chapter }: ScopedCriterion,
  index: number,
  entries: readonly Entry[],
): CriterionSummary {
  const signs = entries.map(({ scores }) => scores.levels[index]);
  const given = signs.map(levelOfSign).filter((level) => level !== null);
  const count = (level: number) => given.filter((each) => each === level).length;
  const read = (reading: string) => signs.filter((sign) => readingOfSign(sign) === reading).length;
  return {
    id: criterion.id,
    chapter,
    section: criterion.section,
    quartiles: quartilesOf(given),
    levels: [count(0), count(1), count(2), count(3), count(4)],
    unknown: read('unknown'),
    notApplicable: read('not-applicable'),
    unanswered: read('unanswered'),
  };
}

function blockerOf(
  { criterion, chapter }: ScopedCriterion,
  index: number,
  entries: readonly Entry[],
): Blocker[] {
  const { id, section, gate } = criterion;
  if (gate?.kind !== 'blocker') return [];
  const inState = (wanted: string) =>
    entries.filter(({ scores }) =>
      scores.gates.some(([place, state]) => place === index && state === wanted),
    );
  const open = inState('open').map(({ team, scores }) => ({
    team,
    level: levelOfSign(scores.levels[index]),
    below: gate.below,
  }));
  const notChecked = inState('not-checked').map(({ team }) => team);
  if (open.length + notChecked.length === 0) return [];
  return [{ criterion: id, chapter, section, open, notChecked }];
}
