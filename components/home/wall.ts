import { exclusionOf, situationOf } from '@/lib/assessment/applicability';
import type { Profile } from '@/lib/assessment/assessment';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { profileRubricOf, type ProfileRubric, type RubricCriterion } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import type { Work } from '@/lib/session/work';

/** As much of a criterion as tells whether it is asked. */
export type Asked = Pick<RubricCriterion, 'id' | 'stages' | 'applies'>;
/** A chapter; `criteria` null: planned, not written. */
export type Stone = { id: string; title: string; criteria: readonly Asked[] | null };
/** A part, and how much it weighs in the score. */
export type Course = { id: string; weight: number; stones: readonly Stone[] };
/** The book as the home page's islands need it: small, and in one language. */
export type Wall = { profileRubric: ProfileRubric; courses: readonly Course[] };

export function wallOf(guidebook: Guidebook, locale: Locale): Wall {
  return {
    profileRubric: profileRubricOf(guidebook),
    courses: guidebook.parts.map(({ id, weight, chapters }) => ({
      id,
      weight,
      stones: chapters.map((chapter) => ({
        id: chapter.id,
        title: chapter.title[locale],
        criteria: Object.hasOwn(guidebook.criteria, chapter.id)
          ? (guidebook.criteria[chapter.id] ?? [])
              .filter(({ status }) => status !== 'retired')
              .map(({ id, stages, applies }) => ({ id, stages, ...(applies ? { applies } : {}) }))
          : null,
      })),
    })),
  };
}

export type Progress = { answered: number; total: number };

/** How many of a chapter's applicable criteria have an answer. */
export function progressOf(
  { criteria }: Stone,
  wall: Wall,
  profile: Profile,
  answers: Work['answers'],
): Progress {
  const asked = askedOf(criteria ?? [], wall, profile);
  return { answered: asked.filter(({ id }) => answers[id]?.choice).length, total: asked.length };
}

/** The first applicable criterion without an answer, in reading order; null: all are answered. */
export function nextUnanswered(wall: Wall, profile: Profile, answers: Work['answers']) {
  for (const stone of wall.courses.flatMap(({ stones }) => stones)) {
    const open = askedOf(stone.criteria ?? [], wall, profile).find(
      ({ id }) => !answers[id]?.choice,
    );
    if (open) return { chapter: stone, criterion: open.id };
  }
  return null;
}

function askedOf(criteria: readonly Asked[], wall: Wall, profile: Profile) {
  const situation = situationOf(wall.profileRubric, profile);
  return criteria.filter((criterion) => exclusionOf(criterion, situation) === null);
}
