import type { Dashboard, SessionItem } from './dashboard-schema';

type PlannedCriterion = SessionItem['criteria'][number];

export type AgendaTopic = PlannedCriterion & {
  chapter: string;
  section: string;
  /** How many teams are on target. */
  onTarget: number;
  /**
   * Teams that can tell how: those on target, and, where some gave no level, those too, since the
   * summary does not tell them apart. Empty when none is on target.
   */
  mayTell: string[];
};

/** Minutes of a session of one hour. */
export const AGENDA = { total: 60, standing: 5, close: 5 } as const;
const TOPICS = 2;

/** What one hour with the cohort could be about: the weakest criteria, and who is ahead in them. */
export function agendaOf({
  heatMap,
  sessionPlan,
}: Pick<Dashboard, 'heatMap' | 'sessionPlan'>): AgendaTopic[] {
  return sessionPlan
    .flatMap(({ chapter, section, criteria }) =>
      criteria.map((criterion) => ({ ...criterion, chapter, section })),
    )
    .sort((a, b) => a.attainment - b.attainment)
    .slice(0, TOPICS)
    .map((topic) => {
      const below = new Set(topic.belowTarget);
      const onTarget = topic.answered - below.size;
      const others = heatMap.map(({ team }) => team).filter((team) => !below.has(team));
      return { ...topic, onTarget, mayTell: onTarget > 0 ? others : [] };
    });
}
