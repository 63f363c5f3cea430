import { attainment } from '@/lib/assessment/attainment';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { SessionItem } from './dashboard-schema';
import { type Entry, levelAt } from './entry';
import { scopedCriteria } from './scope';

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
      const given = entries.flatMap((entry) => {
        const found = levelAt(rubric, scoped, index, entry);
        return found ? [{ team: entry.team, share: attainment(found.level, found.target) }] : [];
      });
      const belowTarget = given.filter(({ share }) => share < 1).map(({ team }) => team);
      if (belowTarget.length === 0) return [];
      const mean = given.reduce((sum, { share }) => sum + share, 0) / given.length;
      const { id, section } = scoped.criterion;
      const answered = given.length;
      return [{ id, chapter: scoped.chapter, section, attainment: mean, belowTarget, answered }];
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
