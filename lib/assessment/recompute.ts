import type { Rubric } from '@/lib/guidebook/rubric';
import type { Answer, Assessment } from './assessment';

/** What became of answers that were given under another version of the guidebook. */
export type Carried = {
  assessment: Assessment;
  /** Answers that now stand under the present id of their criterion. */
  renamed: readonly { from: string; to: string }[];
  /** Answers to criteria that are no longer asked; kept. */
  retired: readonly string[];
  /** Answers under ids that this guidebook cannot place, or places twice; kept. */
  unknown: readonly string[];
};

/**
 * Brings an assessment of any version forward to a rubric. Nothing typed is lost: an answer
 * keeps its place or moves from a former id to the present one, and never onto another
 * answer. A criterion that took over several takes the first it lists that is answered; a
 * criterion that was split hands its answer to each that names it. Doing it twice changes
 * nothing more.
 */
export function bringForward(assessment: Assessment, rubric: Rubric): Carried {
  const criteria = rubric.parts.flatMap(({ chapters }) => chapters.flatMap((c) => c.criteria));
  const present = new Set(criteria.map(({ id }) => id));
  const answers = new Map<string, Answer>(Object.entries(assessment.answers));
  const renamed: { from: string; to: string }[] = [];
  for (const { id, formerly } of criteria) {
    if (answers.has(id)) continue;
    const from = formerly?.find((former) => answers.has(former) && !present.has(former));
    if (from !== undefined) renamed.push({ from, to: id });
  }
  for (const { from, to } of renamed) {
    const answer = answers.get(from);
    if (answer) answers.set(to, answer);
  }
  for (const { from } of renamed) answers.delete(from);

  const left = [...answers.keys()].filter((id) => !present.has(id));
  return {
    assessment: {
      ...assessment,
      guidebookVersion: rubric.version,
      answers: Object.fromEntries(answers),
    },
    renamed,
    retired: left.filter((id) => rubric.retired.includes(id)),
    unknown: left.filter((id) => !rubric.retired.includes(id)),
  };
}
