import { attainment } from '@/lib/assessment/attainment';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { SessionItem } from './dashboard-schema';
import { type Entry, targetsOf } from './entry';
import { scopedCriteria } from './scope';
import { levelOfSign } from './scores';

const WEAKEST = 10;

type Weak = SessionItem['criteria'][number] & { chapter: string; section: string };

/**
 * What a session with the cohort would best be about: the criteria on which the teams reach least
 * of what their stage asks, by section of the book. Criteria that nobody answered, or where every
 * team is on target, are not among them.
 */
export function sessionPlan(rubric: Rubric, entries: readonly Entry[]): SessionItem[] {
  const weak = scopedCriteria(rubric)
    .flatMap((scoped, index): Weak[] => {
      const asked = targetsOf(rubric, scoped);
      const belowTarget: string[] = [];
      let answered = 0;
      let sum = 0;
      for (const { team, scores } of entries) {
        const level = levelOfSign(scores.levels[index]);
        if (level === null) continue;
        const share = attainment(level, asked(scores.stage));
        answered += 1;
        sum += share;
        if (share < 1) belowTarget.push(team);
      }
      if (belowTarget.length === 0) return [];
      const { id, section } = scoped.criterion;
      return [
        { id, chapter: scoped.chapter, section, attainment: sum / answered, belowTarget, answered },
      ];
    })
    .sort(
      (a, b) =>
        a.attainment - b.attainment ||
        b.belowTarget.length - a.belowTarget.length ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, WEAKEST);

  const items = new Map<string, SessionItem>();
  for (const { chapter, section, ...criterion } of weak) {
    const item = items.get(`${chapter}/${section}`);
    if (item) item.criteria.push(criterion);
    else items.set(`${chapter}/${section}`, { chapter, section, criteria: [criterion] });
  }
  return [...items.values()];
}
