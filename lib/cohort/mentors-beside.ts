import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Rating } from './rating-schema';

/** A criterion that some mentor rated, and the team's own level; null: the team gave none. */
export type Beside = { criterion: string; own: Level | null };

/** A criterion to talk about: the team's own level, and those of the mentors who lie far from it. */
export type Talk = {
  criterion: string;
  chapter: string;
  section: string;
  own: Level;
  views: readonly { mentor: Rating['mentor']; level: Level }[];
};

/** All mentors' ratings of one team in one round: what to talk about, the widest apart first, and what was rated. */
export function mentorsBeside(ratings: readonly Rating[]): { talk: Talk[]; beside: Beside[] } {
  const talk = new Map<string, Talk & { views: Talk['views'][number][] }>();
  const beside = new Map<string, Beside>();
  for (const { mentor, own, levels, differences } of ratings) {
    for (const criterion of Object.keys(levels)) {
      beside.set(criterion, { criterion, own: own[criterion] ?? null });
    }
    for (const { mentor: level, ...place } of differences) {
      const known = talk.get(place.criterion) ?? { ...place, views: [] };
      known.views.push({ mentor, level });
      talk.set(place.criterion, known);
    }
  }
  const apart = ({ own, views }: Talk) =>
    Math.max(...views.map(({ level }) => Math.abs(level - own)));
  return {
    talk: [...talk.values()].sort((a, b) => apart(b) - apart(a) || b.views.length - a.views.length),
    beside: [...beside.values()],
  };
}
