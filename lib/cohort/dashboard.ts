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
import { countsOf, levelOfSign, scoreOf, SIGNS } from './scores';
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
    overall: quartilesOf(estimates(present, null)),
    chapters: chapterSummaries(rubric, present),
    heatMap: present.map(heatRow),
    criteria: criteria.map((scoped, index) => criterionSummary(scoped, index, present)),
    blockers: blockersOf(criteria, present),
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
    const values = estimates(entries, index);
    return { ...chapter, quartiles: quartilesOf(values), teams: values.length };
  });
}

function criterionSummary(
  { criterion, chapter }: ScopedCriterion,
  index: number,
  entries: readonly Entry[],
): CriterionSummary {
  const signs = new Map<string | undefined, number>();
  for (const { scores } of entries) {
    const sign = scores.levels[index];
    signs.set(sign, (signs.get(sign) ?? 0) + 1);
  }
  const count = (sign: string) => signs.get(sign) ?? 0;
  const levels: CriterionSummary['levels'] = [
    count('0'),
    count('1'),
    count('2'),
    count('3'),
    count('4'),
  ];
  const given = levels.flatMap((times, level) => Array<number>(times).fill(level));
  return {
    id: criterion.id,
    chapter,
    section: criterion.section,
    quartiles: quartilesOf(given),
    levels,
    unknown: count(SIGNS.unknown),
    notApplicable: count(SIGNS['not-applicable']),
    unanswered: count(SIGNS.unanswered),
  };
}

/** Whom each blocker holds, or might hold: one pass over the gates of the teams. */
function blockersOf(criteria: readonly ScopedCriterion[], entries: readonly Entry[]): Blocker[] {
  const found = new Map<number, Blocker>();
  for (const { team, scores } of entries) {
    for (const [index, state] of scores.gates) {
      const scoped = criteria[index];
      if (scoped?.criterion.gate?.kind !== 'blocker') continue;
      const { criterion, chapter } = scoped;
      const { id, section } = criterion;
      const blocker = found.get(index) ?? {
        criterion: id,
        chapter,
        section,
        open: [],
        notChecked: [],
      };
      found.set(index, blocker);
      const level = levelOfSign(scores.levels[index]);
      if (state === 'open') blocker.open.push({ team, level, below: scoped.criterion.gate.below });
      else blocker.notChecked.push(team);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, blocker]) => blocker);
}
