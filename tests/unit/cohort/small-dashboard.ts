import type { Dashboard, HeatRow } from '@/lib/cohort/dashboard-schema';
import type { Cohort } from '@/lib/cohort/cohort-schema';

const counts = { applicable: 4, answered: 4, unknown: 0, notApplicable: 0, unanswered: 0 };
const scoreOf = (estimate: number | null) => ({ estimate, low: estimate ?? 0, high: 100 });

type Given = {
  score?: number | null;
  stage?: string | null;
  band?: string | null;
  /** Of the two chapters; null: too little answered. */
  cells?: readonly (number | null)[];
};

/** A row of the heat map. */
export function heatRow(team: string, given: Given = {}): HeatRow {
  const { score = 50, stage = 'idea', band = 'not-ready', cells = [50, 50] } = given;
  return {
    team,
    submittedAt: '2026-11-26',
    stage,
    band,
    held: false,
    score: scoreOf(score),
    backed: scoreOf(score),
    cells: cells.map((estimate) => ({ score: scoreOf(estimate), counts })),
  };
}

const cohort: Cohort = {
  id: 'a'.repeat(16),
  version: 1,
  name: 'Spring',
  language: 'en',
  status: 'open',
  anonymous: false,
  rounds: [
    { id: 'r1', name: 'Kick-off', opensOn: '2026-10-01', closesOn: '2026-10-31' },
    { id: 'r2', name: 'Mid-term', opensOn: '2026-11-01', closesOn: '2026-11-30' },
  ],
  openRound: 'r2',
  chapters: ['law', 'name'],
  guidebookVersion: '0.2.0',
  createdAt: '2026-10-01',
  deleteAfter: '2027-11-26',
  teams: 3,
};

/** A dashboard of two chapters, one of them with the name of a column; teams are called by their ids. */
export function dashboardWith(
  heatMap: readonly HeatRow[],
  more: Partial<Dashboard> = {},
): Dashboard {
  return {
    cohort,
    round: 'r2',
    before: 'r1',
    teams: heatMap.map(({ team }, index) => ({ id: team, name: team, alias: index + 1 })),
    missing: [],
    overall: null,
    chapters: ['law', 'name'].map((id) => ({ id, part: 'p', quartiles: null, teams: 0 })),
    heatMap: [...heatMap],
    criteria: [],
    blockers: [],
    movement: [],
    sessionPlan: [],
    ...more,
  };
}
